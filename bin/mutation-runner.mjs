import { readdirSync } from 'node:fs'
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { register as readTypeScript } from 'tsx/esm/api'
import { collected } from './mutation-tests.mjs'

/**
 * Runs the tests of the core for Stryker in one process that loads them once: a change is switched on, the tests that reach it run, the quickest
 * first, until one fails. The core keeps nothing between calls, so no test leaves anything for the next. A change that only acts while a
 * module loads cannot be switched on here: those are set aside (`ignoreStatic`).
 */
class CoreRunner {
  static inject = []
  #seconds = new Map()
  #stryker = (globalThis.__stryker__ ??= {})

  /** Says that it can load anew, though it never needs to. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    readTypeScript()
    register('./mutation-hooks.mjs', import.meta.url)
  }

  async dryRun() {
    await this.#load()
    const tests = []
    for (const test of collected) {
      this.#stryker.currentTestId = test.id
      const failure = await this.#run(test)
      const timeSpentMs = Math.ceil(1000 * this.#seconds.get(test.id))
      const { id, name, fileName } = test
      tests.push({
        id,
        name,
        fileName,
        timeSpentMs,
        ...(failure === null ? { status: SUCCESS } : { status: FAILED, failureMessage: failure }),
      })
    }
    this.#stryker.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: this.#stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    await this.#load()
    Object.assign(this.#stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const result = await this.#findFailure(new Set(testFilter))
    this.#stryker.activeMutant = undefined
    return result
  }

  async #findFailure(reaching) {
    const tests = collected.filter(({ id }) => reaching.has(id))
    const time = ({ id }) => this.#seconds.get(id) ?? 0
    tests.sort((a, b) => time(a) - time(b))
    for (const [index, test] of tests.entries()) {
      const failure = await this.#run(test)
      if (failure?.includes('Hit count limit reached')) return { status: 'timeout', reason: failure }
      if (failure !== null) return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: index + 1 }
    }
    return { status: 'survived', nrOfTests: tests.length }
  }

  /** The message of a test that fails, or null. Of the times it took, the longest is kept. */
  async #run({ id, test }) {
    const start = performance.now()
    try {
      await test()
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    } finally {
      this.#seconds.set(id, Math.max(this.#seconds.get(id) ?? 0, (performance.now() - start) / 1000))
    }
  }

  async #load() {
    if (collected.length > 0) return
    for (const file of testFiles()) {
      collected.fileName = file
      await import(pathToFileURL(resolve(file)).href)
    }
  }
}

const [SUCCESS, FAILED] = [0, 1]

function testFiles() {
  return (process.env.FOOTFALL_MUTATION_TESTS ?? '')
    .split(',')
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.db.test.ts'))
    .sort()
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'core', injectableClass: CoreRunner }]
