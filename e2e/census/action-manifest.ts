import { readFileSync } from 'node:fs'

export interface BuiltAction {
  readonly id: string
  readonly file: string
  readonly name: string
}

/** Every server action in the build, whatever page it is for: what a stranger could call. */
export function readBuiltActions(): BuiltAction[] {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
  return Object.entries({ ...manifest.node, ...manifest.edge }).map(([id, { filename, exportedName }]) => ({
    id,
    file: filename,
    name: exportedName,
  }))
}

type Manifest = Record<'node' | 'edge', Record<string, { readonly filename: string; readonly exportedName: string }>>
