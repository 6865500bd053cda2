import type { Role } from '../../store/index.ts'
import type { Kept } from './kept.ts'

export type Place = { readonly id: string; readonly href: string; readonly text: string }

const check = { id: 'check', href: '/check', text: 'Check a plan' } as const
const rules = { id: 'rules', href: '/rules', text: 'Rules' } as const
const questions = { id: 'questions', href: '/questions', text: 'Questions' } as const
const today = { id: 'today', href: '/today', text: 'Today' } as const
const families = { id: 'families', href: '/families', text: 'Families' } as const
const search = { id: 'search', href: '/search', text: 'Search' } as const
const looks = { id: 'looks', href: '/looks', text: 'Looks' } as const
const service = { id: 'service', href: '/service', text: 'Service' } as const

const signIn = { id: 'sign-in', href: '/sign-in', text: 'Sign in' } as const

const all = [check, rules, questions, today, families, search, looks, service, signIn] as const

/** The place a page belongs to. */
export type PlaceId = (typeof all)[number]['id']

/** Where anybody can go; where plans are kept, the way in as well, which leads whoever is signed in to their work. */
export const placesForAnybody = (kept: Kept): readonly Place[] => [
  ...[check, rules, questions],
  ...(kept === 'nothing' ? [] : [signIn]),
]

const withFamilies: readonly Role[] = [
  'practitioner',
  'family-support-worker',
  'manager',
  'reviewing-officer',
  'auditor',
]

/** Where somebody who is signed in goes from any page: the places of their work, and then those for anybody. */
export const placesFor = (roles: readonly Role[]): readonly Place[] => {
  const is = (...some: readonly Role[]): boolean => some.some(role => roles.includes(role))
  return [
    today,
    ...(is(...withFamilies) ? [families, search] : []),
    ...(is('manager', 'auditor', 'administrator') ? [looks] : []),
    ...(is('administrator') ? [service] : []),
    ...[check, rules],
  ]
}
