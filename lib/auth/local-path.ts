/**
 * Where to go after sign-in: a path of this product, or Today. A whole address, "//elsewhere" and "/\elsewhere" would
 * lead away from it, and control characters can hide one.
 */
export function localPath(asked: string | string[] | undefined): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return '/'
  const url = new URL(asked, 'http://localhost')
  const isDoor = ['/sign-in', '/setup', '/api/'].some((door) => url.pathname.startsWith(door))
  return url.origin === 'http://localhost' && !isDoor ? url.pathname + url.search : '/'
}
