import type { Id, Instant } from '../../../plans/index.ts'
import { readsSteadily } from '../../command.ts'

/** Somebody who may come to a plan by links, and where the last link they were given stands. */
export type GuestOfPlan = {
  readonly guest: string
  readonly person: Id
  readonly since: Instant
  readonly link: {
    readonly made: Instant
    readonly ends: Instant
    readonly used: boolean
    readonly isOpen: boolean
  } | null
  /** When they were last here, as far as sessions are still kept. */
  readonly seen: Instant | null
}

type Asked = { readonly organisation: string; readonly plan: string; readonly now: Instant }

/** Those who are invited to a plan, in the order they were. */
export const guestsOfPlan = readsSteadily<Asked, readonly GuestOfPlan[]>(
  async (reading, { organisation, plan, now }) => {
    const guests = await reading
      .selectFrom('guests')
      .select(['id', 'person', 'since'])
      .where('organisation', '=', organisation)
      .where('plan', '=', plan)
      .where('ended', 'is', null)
      .orderBy('since')
      .orderBy('id')
      .execute()
    if (guests.length === 0) return []
    const ids = guests.map(({ id }) => id)
    const links = await reading
      .selectFrom('one_time_links')
      .select(['guest', 'made', 'ends', 'used', 'revoked', 'tries'])
      .where('organisation', '=', organisation)
      .where('guest', 'in', ids)
      .orderBy('made')
      .execute()
    const sessions = await reading
      .selectFrom('sessions')
      .select(['guest', 'seen'])
      .where('organisation', '=', organisation)
      .where('guest', 'in', ids)
      .orderBy('seen')
      .execute()
    return guests.map(({ id, person, since }) => {
      const link = links.findLast(({ guest }) => guest === id)
      return {
        ...{ guest: id, person, since },
        link: link
          ? {
              ...{ made: link.made, ends: link.ends, used: link.used !== null },
              isOpen: link.used === null && link.revoked === null && link.ends > now && link.tries > 0,
            }
          : null,
        seen: sessions.findLast(({ guest }) => guest === id)?.seen ?? null,
      }
    })
  },
)
