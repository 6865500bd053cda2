import { aHouse, type House, origin } from '../../testing.ts'
import { type AProvider, aProvider, type People } from './a-provider.ts'
import { type Seen, Walker } from './walker.ts'

/** The house with a real provider beside it that vouches for its people. */
export type Both = { readonly house: House; readonly provider: AProvider }

/** People as Northshire knows them. */
export const people: People = {
  sara: { name: 'Sara Obi', email: 'sara@northshire.example', roles: ['Plans.Worker', 'Other.App'] },
  ada: { name: 'Ada Admin', email: 'ada@northshire.example', roles: ['Plans.Admin'] },
  cleaner: { name: 'Carl Clean', email: 'carl@northshire.example', roles: ['Other.App'] },
}

type Told = {
  readonly settings?: Partial<AProvider['settings']>
  readonly provider?: Parameters<typeof aProvider>[0]['more']
}

/** Opens both. */
export async function openBoth(told: Told = {}): Promise<Both & { readonly close: () => Promise<void> }> {
  let house: House | undefined
  const tellApp: typeof fetch = async (url, options) => {
    if (!house) throw new Error('There is no app yet')
    const { dispatcher: _, ...asked } = options as RequestInit & { dispatcher?: unknown }
    return house.app.request(`${url}`, asked)
  }
  const provider = await aProvider({ app: origin, tellApp, ...(told.provider && { more: told.provider }) })
  Object.assign(provider.people, people)
  house = await aHouse({ provider: { ...provider.settings, ...told.settings } })
  const { close } = house
  return {
    ...{ house, provider },
    async close() {
      await close()
      await provider.close()
    },
  }
}

/** Opens both for one test, and closes them however it went. */
export async function withProvider(test: (both: Both) => Promise<void>, told: Told = {}): Promise<void> {
  const both = await openBoth(told)
  try {
    await test(both)
  } finally {
    await both.close()
  }
}

/** Why people were not let in, as the log tells it, from the line on that is given. */
export const whyIn = ({ logged }: House, from = 0): readonly unknown[] =>
  logged
    .slice(from)
    .map(line => JSON.parse(line))
    .flatMap(({ why, what }) => (why ? [[why, what].filter(Boolean)] : []))

/** Whether somebody is signed in. */
export const isIn = async (walker: Walker): Promise<boolean> =>
  (await walker.open(`${origin}/account`)).at.pathname === '/account'

/** Goes out to the provider and says there who they are; stops before the way back is opened. */
export async function proveElsewhere(walker: Walker, who: string, from = '/sign-in/provider'): Promise<Seen> {
  const stopAt = `${origin}/sign-in/return`
  const asked = await walker.open(`${origin}${from}`, { stopAt })
  return asked.at.href.startsWith(stopAt) ? asked : walker.send({ who }, { stopAt })
}

/** Comes in by the provider. */
export async function comeInAs(house: House, who: string, walker = new Walker(house.app)): Promise<Walker> {
  const { at } = await proveElsewhere(walker, who)
  await walker.open(at.href)
  return walker
}
