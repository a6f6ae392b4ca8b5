/** Who may import whom. The reasons are in docs/decisions/002-layers.md. */
const CORE = '^lib/clinical/'
const floors = [
  { folder: 'evidence', below: ['measures', 'findings', 'screening', 'running', 'strength', 'retraining', 'schedule', 'plan'] },
  { folder: 'measures', below: ['findings', 'screening', 'running', 'strength', 'retraining', 'schedule', 'plan'] },
  { folder: 'findings', below: ['screening', 'running', 'strength', 'retraining', 'schedule', 'plan'] },
  { folder: 'screening', below: ['running', 'strength', 'retraining', 'schedule', 'plan'] },
  { folder: '(running|strength|retraining)', below: ['schedule', 'plan'] },
  { folder: 'schedule', below: ['plan'] },
]

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'The core imports only itself and a calendar-date library; its tests may import the test tools and read fixtures.',
      severity: 'error',
      from: { path: CORE, pathNot: '\\.test\\.ts$' },
      to: { pathNot: [CORE, '^node_modules/temporal-polyfill'] },
    },
    ...floors.map(({ folder, below }) => ({
      name: `core-floor-${folder.replace(/\W+/g, '-')}`,
      severity: 'error',
      from: { path: `^lib/clinical/${folder}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^lib/clinical/(${below.join('|')})/`, pathNot: '/types\\.ts$' },
    })),
    {
      name: 'components-stay-in-front',
      comment: 'Components get data and actions as props: never the database, a route or a use case.',
      severity: 'error',
      from: { path: '^components/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: ['^db/', '^app/', '^lib/(?!clinical/)[^/]+/(?!schema\\.ts|types\\.ts)', '^node_modules/(drizzle-orm|postgres)/'],
        pathNot: ['^lib/actions/types\\.ts$', '^lib/platform/outcome\\.ts$'],
      },
    },
    {
      name: 'ui-is-domain-free',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: ['^components/(?!ui/)', '^lib/'] },
    },
    {
      name: 'app-never-touches-the-database',
      severity: 'error',
      from: { path: '^app/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['^db/', '^node_modules/(drizzle-orm|postgres)/'] },
    },
    { name: 'nothing-imports-app', severity: 'error', from: { pathNot: '^(app|e2e)/' }, to: { path: '^app/' } },
    {
      name: 'features-meet-through-queries-and-types',
      comment: 'lib/documents is no feature but what the features print with. Fixtures (test-*.ts) make records as the product makes them.',
      severity: 'error',
      from: { path: '^lib/(?!clinical/|auth/|actions/|platform/)([^/]+)/', pathNot: ['\\.test\\.ts$', '/test-[^/]+\\.ts$'] },
      to: { path: '^lib/(?!clinical/|auth/|actions/|platform/|documents/)[^/]+/', pathNot: ['^lib/$1/', '/(queries|types|schema)\\.ts$'] },
    },
    {
      name: 'system-door',
      comment: 'db/system.ts reads without a clinic: only sign-in, set-up, share links, jobs, seed and start-up may.',
      severity: 'error',
      from: { pathNot: ['^db/', '^lib/auth/', '^lib/clinics/', '^lib/share-links/', '^bin/', '^bench/', '^e2e/', '\\.db\\.test\\.ts$'] },
      to: { path: '^db/system\\.ts$' },
    },
    {
      name: 'no-tools-in-product',
      severity: 'error',
      from: { path: '^(app|components|lib|db)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(e2e|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
