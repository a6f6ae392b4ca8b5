import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * A change is noticed by the first test that fails, so the tests that are likely to notice run first: those of the mutated folder, and those
 * that build whole plans last.
 */
export class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = process.env.FOOTFALL_MUTATED ?? ''
    const rank = ({ moduleId }: TestSpecification) => (BUILDS_WHOLE_PLANS.test(moduleId) ? 2 : moduleId.includes(mutated) ? 0 : 1)
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

const BUILDS_WHOLE_PLANS =
  /(what-would-change|warnings|broken-plans|violations|decide-next|plan-running|propose-plan|named-cases|weeks)\.test\.ts$/
