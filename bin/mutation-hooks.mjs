const OURS = new URL('./mutation-tests.mjs', import.meta.url).href

/** Gives the core's tests the stand-ins of mutation-tests.mjs. */
export async function resolve(specifier, context, next) {
  const isTest = /\.test\.ts$/.test((context.parentURL ?? '').split('?')[0])
  return isTest && (specifier === 'vitest' || specifier === 'fast-check') ? { url: OURS, shortCircuit: true } : next(specifier, context)
}
