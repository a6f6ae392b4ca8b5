import { expect, it } from 'vitest'
import { hasPermission, PERMISSIONS, type Permission, type Role } from './permissions'

/** Who may do what, read from the product's description and not from its code. */
const MATRIX: Record<Permission, Record<Role, boolean>> = {
  'patient:read': { owner: true, clinician: true, assistant: true },
  'patient:write': { owner: true, clinician: true, assistant: true },
  'assessment:write': { owner: true, clinician: true, assistant: false },
  'assessment:sign': { owner: true, clinician: true, assistant: false },
  'gate:release': { owner: true, clinician: true, assistant: false },
  'plan:write': { owner: true, clinician: true, assistant: false },
  'plan:issue': { owner: true, clinician: true, assistant: false },
  'share-link:write': { owner: true, clinician: true, assistant: true },
  'template:write': { owner: true, clinician: true, assistant: false },
  'clinic:write': { owner: true, clinician: false, assistant: false },
}

const cells = Object.entries(MATRIX).flatMap(([permission, roles]) =>
  Object.entries(roles).map(([role, isAllowed]) => [role as Role, permission as Permission, isAllowed] as const),
)

it.each(cells)('%s, %s: %s', (role, permission, isAllowed) => {
  expect(hasPermission(role, permission)).toBe(isAllowed)
})

it('has no permission that the matrix does not know', () => {
  const known = Object.keys(MATRIX)
  for (const permissions of Object.values(PERMISSIONS)) for (const permission of permissions) expect(known).toContain(permission)
})
