import { aboutOf, type Permission, permissions } from '../../access/permissions.ts'
import { answersOf, readMatrix } from '../../access/testing/matrix.ts'
import type { Page } from '../../page.ts'
import { type Situation, situations } from './homes.ts'

const answers = new Map(
  readMatrix().flatMap(table =>
    answersOf(table).map(
      ({ permission, column, situation, letter }) =>
        [`${table.heading} ${permission} ${column} ${situation}`, letter] as const,
    ),
  ),
)

const written = (heading: string, permission: string, column: string, situation: number): string => {
  const letter = answers.get(`${heading} ${permission} ${column} ${situation}`)
  if (!letter) throw new Error(`matrix.md says nothing of ${permission}, ${column}, ${situation}`)
  return letter
}

/** Pages about the house that look closer at who asks, and what they then say. */
const closer: Readonly<Record<string, (role: string) => string>> = {
  '/looks': role => (['manager', 'auditor', 'administrator'].includes(role) ? 'y' : 'n'),
}

/** The letter that matrix.md gives somebody of the staff on a page, in the family of a situation. */
export function expected(
  { path }: Pick<Page, 'path'>,
  permission: string,
  role: string,
  of: Situation,
): string {
  if (!(permission in permissions)) throw new Error(`${path} asks for “${permission}”, which nobody knows`)
  const at = situations.indexOf(of) + 1
  const ofFamily = (each: string) => written('Staff, on a family or a plan', each, role, at)
  const about = aboutOf(permission as Permission).of
  if (about === 'family' || about === 'plan') return ofFamily(permission)
  if (about === 'team') return written('Staff, on a team', permission, role, 1)
  const letter = closer[path]?.(role) ?? written('Staff, in the house', permission, role, 1)
  // A page of the house that names a family is not there where the family is not.
  const isOfFamily = /:(family|plan)\b/.test(path)
  return letter === 'y' && isOfFamily && ofFamily('see-family') === 'n' ? 'n' : letter
}

/** Whether somebody of the staff may know of a family at all as they are, without a reason to be given first. */
export const mayKnow = (role: string, of: Situation): boolean =>
  written('Staff, on a family or a plan', 'see-family', role, situations.indexOf(of) + 1) === 'y'

/** The letter that matrix.md gives a guest on the plan they were invited to, and their own word in it. */
export const expectedOfGuest = (permission: string, kind: string, of: Situation): string =>
  written('Guests', permission, kind, { held: 5, 'restricted-here': 6, ended: 7 }[of as string] ?? 1)
