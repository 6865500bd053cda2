import type { KnownFamily } from '../../store/index.ts'
import { decide } from '../access/decide.ts'
import { door } from '../access/door.ts'
import { aboutOf, type Permission } from '../access/permissions.ts'
import type { Page } from '../page.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { type Asks, answer } from './answer.ts'
import { noteRefusal } from './note-refusal.ts'
import type { Own, OwnFile } from './own.ts'
import type { FamilyVisit, HouseVisit, PlanVisit, TeamVisit } from './visit.ts'

export type { Outcome } from './own.ts'

/** A page of the workspace as it stands once it has been told where. */
export type WorkspacePage = (entrance: Entrance) => Page

/** A page about the house itself. */
export const housePage = <Model>(own: Own<HouseVisit, Model>): WorkspacePage =>
  standing(own, async (visit, permission) => {
    const matter = { of: 'house', organisation: visit.organisation } as const
    return decide(visit.seer, permission, matter, visit.now)
  })

/** A page about the team named in its path. */
export const teamPage = <Model>(own: Own<TeamVisit, Model>): WorkspacePage =>
  standing(own, async (visit, permission) => {
    const team = visit.params.team ?? ''
    const matter = { of: 'team', organisation: visit.organisation, team } as const
    const decision = decide(visit.seer, permission, matter, visit.now)
    return 'not' in decision ? decision : { ...decision, more: { team } }
  })

/** A page about the family named in its path. */
export const familyPage = <Model>(own: Own<FamilyVisit, Model>): WorkspacePage =>
  standing(own, (visit, permission, known) =>
    toFamily(visit, permission, { family: visit.params.family ?? '' }, known),
  )

/** A page about the plan named in its path. */
export const planPage = <Model>(own: Own<PlanVisit, Model>): WorkspacePage => standing(own, toPlan)

/** A file made from the plan named in its path. */
export const planFile = (own: OwnFile<PlanVisit>): WorkspacePage => standing(own, toPlan)

async function toPlan(visit: HouseVisit, permission: Permission, known: KnownFamily | undefined) {
  const plan = visit.params.plan ?? ''
  const opened = await toFamily(visit, permission, { plan }, known)
  return 'not' in opened ? opened : { ...opened, more: { ...opened.more, plan } }
}

async function toFamily(
  visit: HouseVisit,
  permission: Permission,
  of: { readonly family: string } | { readonly plan: string },
  known: KnownFamily | undefined,
) {
  const { store, seer, now } = visit
  // Whose word it is, where somebody speaks for themselves: the person of the family that they are is theirs alone.
  const person = aboutOf(permission).speaks
    ? (known?.workers.find(({ account }) => account === seer.account)?.person ?? undefined)
    : undefined
  const opened = await door(store, seer, { permission, now, person, ...of }, known)
  if ('not' in opened) return noteRefusal(visit, known, opened)
  return { may: true, more: { family: opened.family, because: opened.because } } as const
}

const standing =
  <Visit extends HouseVisit, Model>(own: Own<Visit, Model> | OwnFile<Visit>, asks: Asks): WorkspacePage =>
  entrance => ({
    path: own.path,
    methods: own.submit ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'],
    takesFiles: own.takesFiles === true,
    may: own.may,
    submits: own.submits,
    answer: (c, surroundings) => answer(c, entrance, own, asks, surroundings),
  })
