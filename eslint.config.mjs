import next from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'

/** Test files may be longer: a table of examples is easier to check in one place. */
const testFiles = ['**/*.test.{ts,tsx}', 'e2e/**']

const config = tseslint.config(
  { ignores: ['.next/**', '.footfall/**', 'node_modules/**', 'next-env.d.ts', 'reports/**', 'test-results/**', 'playwright-report/**'] },
  ...next,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'max-params': ['error', 3],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.object.name='z'][object.property.name='coerce'][property.name='number']",
          message: "z.coerce.number() turns '' and null into 0. Map '' to null first.",
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        {
          selector:
            "CallExpression[callee.object.name='describe'][callee.property.name='only'], CallExpression[callee.object.name='test'][callee.property.name=/^(only|skip|fixme)$/], CallExpression[callee.object.name='it'][callee.property.name=/^(only|skip)$/]",
          message: 'No skipped or only tests.',
        },
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'No sleeps in tests: wait for what the user waits for.',
        },
      ],
    },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] } },
  { files: ['**/*.data.ts', '**/*.data.tsx'], rules: { 'max-lines': 'off' } },
  { files: testFiles, rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
  { files: ['bin/**', 'bench/**', 'e2e/**'], rules: { 'no-console': 'off' } },
  {
    files: ['lib/clinical/**/*.ts'],
    ignores: testFiles,
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process', 'window', 'document', 'localStorage'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core is given asOf.' },
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
      ],
    },
  },
)

export default config
