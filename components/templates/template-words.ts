/** Each refusal in words, with the field it belongs to. */
export const REFUSAL_WORDS = {
  'not-permitted': { words: 'Your role in this clinic does not allow this.' },
  'not-found': { words: 'Somebody has deleted this set meanwhile. Reload the page.' },
  stale: { words: 'Somebody has changed this set meanwhile. Reload the page to see it; what you typed here stays until then.' },
  'name-taken': { words: 'Another set has this name. Choose another one.', field: 'name' },
  'no-such-test': { words: 'One of these tests can no longer be added. Reload the page and choose again.', field: 'measures' },
} as const
