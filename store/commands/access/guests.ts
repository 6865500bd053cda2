import type { Person } from '../../../checker/index.ts'
import type { Id } from '../../../plans/index.ts'
import { fromText } from '../../chain.ts'
import { reads, writes } from '../../command.ts'
import { type ActOnFamily, holdFamily, keepAct } from '../../family-acts.ts'
import { prepared } from '../../prepared.ts'
import type { Reading } from '../../tables.ts'
import { held } from '../sessions/held.ts'

export type ToInviteGuest = ActOnFamily & {
  /** Made up by whoever invites; somebody who is invited to this plan already keeps theirs. */
  readonly id: string
  readonly plan: string
  readonly person: Id
}

type Refused = { readonly refused: 'no-such-family' | 'no-such-plan' | 'no-such-person' }

/**
 * Lets one person of a family come to one plan by links of their own. Each person is a guest by themselves: a child’s
 * way in is never a parent’s.
 */
export const inviteGuest = writes<ToInviteGuest, { readonly guest: string } | Refused>(
  async (writing, asked) => {
    const { organisation, family, id, plan, person, at } = asked
    if (!(await holdFamily(writing, asked))) return { refused: 'no-such-family' }
    if (!(await isOfFamily(writing, 'plans', asked, plan))) return { refused: 'no-such-plan' }
    if (!(await isOfFamily(writing, 'people', asked, person))) return { refused: 'no-such-person' }
    const known = await writing
      .selectFrom('guests')
      .select('id')
      .where('organisation', '=', organisation)
      .where('plan', '=', plan)
      .where('person', '=', person)
      .where('ended', 'is', null)
      .executeTakeFirst()
    if (known) return { guest: known.id }
    await writing
      .insertInto('guests')
      .values({ organisation, id, family, plan, person, since: at, ended: null })
      .execute()
    await keepAct(writing, asked, 'invited-guest', { id, plan, person })
    return { guest: id }
  },
)

/** Lets a guest come no more; a session of theirs that is open belongs to nobody from then on. */
export const endGuest = writes<
  ActOnFamily & { readonly id: string },
  'ended' | { readonly refused: 'no-such-guest' }
>(async (writing, asked) => {
  const { organisation, family, id, at } = asked
  const row = await writing
    .selectFrom('guests')
    .select('ended')
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return { refused: 'no-such-guest' }
  if (row.ended !== null) return 'ended'
  await writing
    .updateTable('guests')
    .set({ ended: at })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended', 'is', null)
    .execute()
  await keepAct(writing, asked, 'ended-guest', { id })
  return 'ended'
})

/** A guest as they are now: what they are to the family decides what they may. */
export type KnownGuest = {
  readonly guest: string
  readonly family: string
  readonly plan: string
  readonly person: Id
  readonly name: string
  readonly is: Person['is']
}

/** Who a guest is, as long as they are invited. */
export const guestOf = reads<
  { readonly organisation: string; readonly guest: string },
  KnownGuest | undefined
>(async (reading, { organisation, guest }) => {
  const row = await invited(reading, organisation).where('guests.id', '=', guest).executeTakeFirst()
  return row && toGuest(row)
})

/** The same by their session, for a command that asks for more besides. */
export const guestOfSession = prepared((reading: Reading, { organisation, token }: OfSession) =>
  invited(reading, organisation).where('guests.id', '=', held('guest', organisation, token)),
)

type OfSession = { readonly organisation: string; readonly token: string }

const invited = (reading: Reading, organisation: string) =>
  reading
    .selectFrom('guests')
    .innerJoin('people', join =>
      join.onRef('people.organisation', '=', 'guests.organisation').onRef('people.id', '=', 'guests.person'),
    )
    .select(['guests.id', 'guests.family', 'guests.plan', 'guests.person', 'people.person as known'])
    .where('guests.organisation', '=', organisation)
    .where('guests.ended', 'is', null)

type Invited = Readonly<Record<'id' | 'family' | 'plan' | 'person' | 'known', string>>

/** A guest as they were found. */
export function toGuest({ id, known, ...of }: Invited): KnownGuest {
  const { name, is } = fromText(known) as Person
  return { guest: id, ...of, name, is }
}

async function isOfFamily(
  reading: Reading,
  table: 'plans' | 'people',
  { organisation, family }: ToInviteGuest,
  id: string,
): Promise<boolean> {
  const row = await reading
    .selectFrom(table)
    .select('id')
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
