import { type Role, roles } from '../../access/roles.ts'

/** Somebody who works here: each of the roles is one person’s alone, so that the matrix can be walked column by column. */
export type Member = {
  readonly account: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly teams: readonly string[]
}

/** One for each role, in the team Harbour. */
export const columns: readonly Member[] = roles.map(role => ({
  account: role,
  name: `Somebody ${role}`,
  roles: [role],
  teams: ['harbour'],
}))

/** Who works with the families that are closed to the others, and the practitioner of another team. */
export const others: readonly Member[] = [
  { account: 'reader', name: 'Rowan Reader', roles: ['practitioner'], teams: [] },
  { account: 'otis', name: 'Otis Grant', roles: ['practitioner'], teams: ['meadow'] },
]
