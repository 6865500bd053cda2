import type { PersonIs } from '../../checker/index.ts'
import { type Role, roles } from '../../store/index.ts'

export { type Role, roles }

/** What a guest is to the plan; each comes by a link of their own and sees one plan. */
export const guestKinds = ['child', 'parent', 'network', 'professional'] as const

export type GuestKind = (typeof guestKinds)[number]

/** What somebody of a family is as a guest. A grandmother and a neighbour are the family's network alike. */
export const guestKindOf: Readonly<Record<PersonIs, GuestKind>> = {
  child: 'child',
  parent: 'parent',
  carer: 'parent',
  relative: 'network',
  network: 'network',
  professional: 'professional',
}
