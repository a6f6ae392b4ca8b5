/** The protocol field whose tick is an observation's `painLimited`. By itself, so that a page need not load the others to know it. */
export const PAIN_LIMITED = 'pain-limited'
