import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A test that logs an error has not passed: console.error is a failure unless the test itself replaces it. */
let errors: unknown[][] = []

beforeEach(() => {
  errors = []
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    errors.push(args)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(errors, 'console.error was called').toEqual([])
})
