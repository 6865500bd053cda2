import type { Id, Instant } from '../../plans/index.ts'
import type { KnownFamily, Store } from '../../store/index.ts'
import { decide, type WhyNot } from './decide.ts'
import { aboutOf, type Permission } from './permissions.ts'
import type { Matter, PlanFacts, Seer } from './seer.ts'
import type { Tie } from './standing.ts'

/** Where somebody wants to go: a family, or a plan and with it its family; and whose word they bring, if anybody’s. */
export type Wish = {
  readonly permission: Permission
  readonly person?: Id | undefined
  readonly now: Instant
} & ({ readonly family: string } | { readonly plan: string })

/** Open, with what is known of the family so that holds can be kept; or not, and why. */
export type Door =
  | {
      readonly may: true
      readonly because: Tie
      readonly family: KnownFamily
      readonly plan: PlanFacts | undefined
    }
  | { readonly not: Exclude<WhyNot, 'needs-reason'> }
  /** Which family it is that a reason has to be given for. */
  | { readonly not: 'needs-reason'; readonly family: string }

/**
 * The one way to a family and its plans: what is not there and what may not be known give the same answer. `known` are
 * the facts of that very family for that very seer, where this same request has asked for them already.
 */
export async function door(store: Store, seer: Seer, wish: Wish, known?: KnownFamily): Promise<Door> {
  if (seer.is === 'stranger') return { not: 'not-found' }
  const { organisation } = seer
  const account = seer.is === 'staff' ? seer.account : undefined
  const of = 'plan' in wish ? { plan: wish.plan } : { family: wish.family }
  const family = known ?? (await store.familyFacts({ organisation, account, ...of }))
  if (!family) return { not: 'not-found' }
  const plan = 'plan' in wish ? await planOf(store, family, wish.plan, wish.permission) : undefined
  const matter: Matter = plan ? { of: 'plan', family, plan, person: wish.person } : { of: 'family', family }
  const decision = decide(seer, wish.permission, matter, wish.now)
  if ('may' in decision) return { ...decision, family, plan }
  const { not } = decision
  return not === 'needs-reason' ? { not, family: family.family } : { not }
}

/** Who wrote in it is asked only where that decides. */
async function planOf(
  store: Store,
  { organisation, plans }: KnownFamily,
  plan: string,
  permission: Permission,
): Promise<PlanFacts> {
  const authors = aboutOf(permission).notOwnWork ? await store.planAuthors({ organisation, plan }) : []
  return { plan, ended: plans.some(each => each.plan === plan && each.ended), authors }
}
