import { type GuestKind, guestKinds } from '../../access/roles.ts'
import { codeKept } from '../../guests/way-in.ts'
import { aHouse, type House, organisation, password } from '../../sign-in/testing.ts'
import { fingerprint, newId, newToken } from '../../sign-in/tokens.ts'
import { comers, familyIn, makeHome, personIn, planIn, type Situation, situations } from './homes.ts'
import { columns, others } from './staff.ts'

/** A house in which every situation of the matrix stands as a family, with somebody of every role and guests of every kind. */
export type Town = House & {
  /** What the browser of somebody of the staff holds. */
  readonly session: (account: string) => string
  /** What the browser of a guest of one family’s plan holds. */
  readonly guest: (of: Situation, kind: GuestKind) => string
}

/** The families that guests are invited by, in the order of the matrix: their own, and what may befall it. */
export const guestHomes = ['own-team', 'held', 'restricted-here', 'ended'] as const

/** Makes it all; whoever asks closes it. */
export async function aTown(homes: readonly Situation[] = situations): Promise<Town> {
  const house = await aHouse()
  try {
    const sessions = await furnish(house, homes)
    const session = (whose: string): string => {
      const held = sessions.get(whose)
      if (held === undefined) throw new Error(`Nobody here is called ${whose}`)
      return held
    }
    return { ...house, session, guest: (of, kind) => session(`${of} ${kind}`) }
  } catch (error) {
    await house.close()
    throw error
  }
}

async function furnish(house: House, homes: readonly Situation[]): Promise<ReadonlyMap<string, string>> {
  const { store, entrance } = house
  const sessions = new Map<string, string>()
  for (const id of ['harbour', 'meadow']) await store.putTeam({ organisation, id, name: id })
  for (const member of [...columns, ...others]) sessions.set(member.account, await settle(house, member))
  for (const home of homes) await makeHome(store, home, entrance.now)
  for (const home of guestHomes.filter(each => homes.includes(each)))
    for (const kind of guestKinds) sessions.set(`${home} ${kind}`, await invite(house, home, kind))
  return sessions
}

const life = (now: string) => ({
  ...({ id: newId(), proof: 'full', idle: 36_000, browser: 'Firefox on Windows' } as const),
  ends: new Date(Date.parse(now) + 36_000_000).toISOString(),
})

async function settle(
  { store, entrance, entrance: { passwords } }: House,
  member: (typeof others)[number],
): Promise<string> {
  const [now, token, link] = [entrance.now(), newToken(), fingerprint(newToken())]
  const { account, ...facts } = member
  const { ends } = life(now)
  const by = { id: 'reader', name: 'Rowan Reader' }
  const asked = { organisation, account, address: `${account}@example.org`, at: now, by }
  await store.inviteAccount({ ...asked, ...facts, link: { token: link, ends } })
  await store.setPasswordByLink({
    organisation,
    token: link,
    password: await passwords.hash(password),
    use: newId(),
    now,
  })
  const session = { ...life(now), token: fingerprint(token) }
  await store.beginSession({ organisation, account, session, now })
  return token
}

/** Invites somebody of a family and has them come in; gives what their browser holds. */
export async function invite({ store, entrance }: House, home: Situation, kind: GuestKind): Promise<string> {
  const [now, token, link] = [entrance.now(), newToken(), newToken()]
  const by = { id: 'reader', name: 'Rowan Reader', role: 'practitioner' }
  const of = { plan: planIn(home), person: personIn(home, comers[kind]) }
  const act = { organisation, family: familyIn(home), tie: 'worker', by, at: now }
  const invited = await store.inviteGuest({ ...act, ...of, id: newId() })
  if ('refused' in invited) throw new Error(invited.refused)
  const code = codeKept(link, '123456')
  const kept = { token: fingerprint(link), code, tries: 5, ends: life(now).ends }
  await store.makeGuestLink({ organisation, guest: invited.guest, link: kept, at: now })
  const session = { ...life(now), token: fingerprint(token) }
  await store.comeInAsGuest({ organisation, token: kept.token, code, now, session })
  return token
}
