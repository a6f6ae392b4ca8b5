import { readFileSync } from 'node:fs'

/** Every page and route handler in the build, as the folder says it: "/patients/[patientId]/plans/[planId]". */
export function readBuiltRoutes(): string[] {
  const manifest = JSON.parse(readFileSync('.next/server/app-paths-manifest.json', 'utf8')) as Record<string, string>
  const routes = Object.keys(manifest).map((path) => path.replace(/\/\([^/]+\)/g, '').replace(/\/(page|route)$/, '') || '/')
  return [...new Set(routes)].sort()
}

/** What may be asked for without signing in. Everything else has to be refused. */
export const PUBLIC_ROUTES: readonly string[] = [
  '/_global-error',
  '/_not-found',
  '/api/auth/[...nextauth]',
  '/api/health',
  '/icon.svg',
  '/p/[token]',
  '/p/[token]/pdf',
  '/p/[token]/plan',
  '/setup',
  '/sign-in',
]
