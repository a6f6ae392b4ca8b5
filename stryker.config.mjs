/**
 * Mutation testing of the clinical core: every operator, limit and condition is changed once, and a test must notice. `npm run mutation` chooses
 * what to mutate (bin/mutation.mjs). Not mutated: types, and *.data.ts, which tests compare whole with a separately typed reading of the content.
 */
const config = {
  testRunner: 'core',
  plugins: ['./bin/mutation-runner.mjs'],
  coverageAnalysis: 'perTest',
  // A mutant that only runs while a module loads would need every test again for each: those are the rows of tables, read by the tests as a whole.
  ignoreStatic: true,
  concurrency: 1,
  // On a busy machine a run takes several times as long as alone: only what loops for ever is to run out of time.
  timeoutFactor: 4,
  timeoutMS: 10_000,
  ignorePatterns: ['/*', '!/lib', '!/bin', '!/examples', '!/tsconfig.json', '!/package.json'],
  tempDirName: '.footfall/mutation',
  incremental: true,
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  disableTypeChecks: false,
}

export default config
