/** What a member of staff does here; somebody may do several. What each may see is decided elsewhere. */
export const roles = [
  'practitioner',
  'family-support-worker',
  'manager',
  'reviewing-officer',
  'auditor',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** Roles as they were kept; one that this program does not know counts for nothing. */
export const toRoles = (kept: string): readonly Role[] => {
  const named: readonly unknown[] = JSON.parse(kept)
  return roles.filter(role => named.includes(role))
}
