export interface Asking {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The ways in which past bypasses have asked for a page: other spellings of its path, and the requests of Next's own router. */
export function askingsFor(path: string): Asking[] {
  const tree = encodeURIComponent(JSON.stringify(['', {}, null, null, true]))
  return [
    { path },
    { path: `${path}/` },
    { path: `/${path}` },
    { path: path.replace(/\/([^/]*)$/, '/%2e/$1') },
    { path: path.toUpperCase() },
    { path: `${path}.rsc` },
    { path: `${path}.txt` },
    { path: `${path}?_rsc=1`, headers: { rsc: '1' } },
    { path, headers: { rsc: '1', 'next-router-prefetch': '1' } },
    { path, headers: { rsc: '1', 'next-router-state-tree': tree } },
    { path, headers: { rsc: '1', 'next-router-segment-prefetch': '/_tree' } },
    { path, headers: { rsc: '1', 'next-router-segment-prefetch': '/_full' } },
    { path, headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' } },
    { path, headers: { 'next-resume': '1' } },
    { path, headers: { 'x-nextjs-data': '1' } },
    { path, headers: { 'x-invoke-path': path, 'x-matched-path': path } },
    { path: `/_next/data/build${path}.json` },
  ]
}
