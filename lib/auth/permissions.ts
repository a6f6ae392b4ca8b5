export type Role = 'owner' | 'clinician' | 'assistant'

export type Permission =
  | 'patient:read'
  | 'patient:write'
  | 'assessment:write'
  | 'assessment:sign'
  | 'gate:release'
  | 'plan:write'
  | 'plan:issue'
  | 'share-link:write'
  | 'template:write'
  | 'clinic:write'

/** The whole matrix, role by permission. An assistant registers runners and hands out links; a clinician treats; an owner does both and runs the clinic. */
export const PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  owner: [
    'patient:read',
    'patient:write',
    'assessment:write',
    'assessment:sign',
    'gate:release',
    'plan:write',
    'plan:issue',
    'share-link:write',
    'template:write',
    'clinic:write',
  ],
  clinician: [
    'patient:read',
    'patient:write',
    'assessment:write',
    'assessment:sign',
    'gate:release',
    'plan:write',
    'plan:issue',
    'share-link:write',
    'template:write',
  ],
  assistant: ['patient:read', 'patient:write', 'share-link:write'],
}

/** Whether a role holds a permission. What is not in the table is not allowed. */
export function hasPermission(role: Role, permission: Permission): boolean {
  return PERMISSIONS[role].includes(permission)
}
