/** The documents that go in and out of the command line. */
export const DOCUMENT_NAMES = ['case', 'assessment', 'plan', 'next'] as const
export type DocumentName = (typeof DOCUMENT_NAMES)[number]
