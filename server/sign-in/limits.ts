import type { Credentials } from '../../store/index.ts'
import type { Comer } from './comer.ts'
import type { Entrance } from './entrance.ts'

const MINUTES = 60
const HOURS = 3600

/** How often something may be tried before a pause, and for how long tries count. */
const LIMITS = {
  /** One name from one place: enough for anybody who half remembers. */
  pair: { most: 10, seconds: 15 * MINUTES },
  /** All names from one place, which may be a whole council behind one address; right ones are not counted. */
  place: { most: 100, seconds: 15 * MINUTES },
  /** One name from a browser where it has signed in before: nobody elsewhere can use these up. */
  browser: { most: 50, seconds: 15 * MINUTES },
  /** Wrong codes for one account, wherever they come from: whoever gets here has the password. */
  code: { most: 10, seconds: 1 * HOURS },
  /** Mails to one person, and asked for from one place. */
  mail: { most: 3, seconds: 1 * HOURS },
  mailPlace: { most: 20, seconds: 1 * HOURS },
} as const

type Kind = keyof typeof LIMITS

const counted = ({ keys }: Entrance, kind: Kind, ...of: readonly string[]) => ({
  key: keys.mark('tries', kind, ...of),
  ...LIMITS[kind],
})

type Try = ReturnType<typeof counted>

/** What a try with a password counts against. A browser that is known here is counted by itself, so nobody else can shut it out. */
export function passwordTries(
  entrance: Entrance,
  { address, found, comer }: { address: string; found: Credentials | undefined; comer: Comer },
): readonly Try[] {
  if (found?.known && comer.browser) return [counted(entrance, 'browser', found.account, comer.browser)]
  const name = found?.account ?? address.trim().toLowerCase()
  return [counted(entrance, 'pair', name, comer.place), counted(entrance, 'place', comer.place)]
}

/** What a try with a code counts against. */
export const codeTries = (
  entrance: Entrance,
  { found, comer }: { found: Credentials; comer: Comer },
): readonly Try[] =>
  found.known && comer.browser
    ? [counted(entrance, 'browser', 'code', found.account, comer.browser)]
    : [counted(entrance, 'code', found.account)]

/** What asking for a mail counts against. */
export const mailTries = (entrance: Entrance, address: string, { place }: Comer): readonly Try[] => [
  counted(entrance, 'mail', address.trim().toLowerCase()),
  counted(entrance, 'mailPlace', place),
]

/** Counts a try before it is made; says from when on it may be made, if not now. */
export async function wait(entrance: Entrance, tries: readonly Try[]): Promise<string | undefined> {
  const { store, organisation, now } = entrance
  const tried = await store.countAttempt({ organisation, of: tries, now: now() })
  return tried.may ? undefined : tried.from
}

/** A right try forgives those that went before it, and was none of those that are counted for a whole place. */
export async function forgive({ store, organisation }: Entrance, tries: readonly Try[]): Promise<void> {
  const [own, ...shared] = tries.map(({ key }) => key)
  await store.forgiveAttempts({ organisation, clear: own === undefined ? [] : [own], less: shared })
}
