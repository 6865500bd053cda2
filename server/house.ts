import { openStore, readWhere, StoreProblem, thisMachine } from '../store/index.ts'
import type { Config, Faults } from './config.ts'
import { openSweeping } from './evidence/sweeping.ts'
import { tryPlace } from './evidence/try-place.ts'
import { guestPages } from './guests/pages.ts'
import type { Page } from './page.ts'
import { type Entrance, isSecure, openEntrance } from './sign-in/entrance.ts'
import { firstLink } from './sign-in/links.ts'
import { tryProvider } from './sign-in/oidc/provider.ts'
import { entrancePages } from './sign-in/pages.ts'
import { findSecret } from './sign-in/secret.ts'
import { readSettings } from './sign-in/settings.ts'
import { steadyClock } from './steady-clock.ts'
import type { Kept } from './views/kept.ts'
import { workspacePages } from './workspace/pages.ts'

/** What is kept on this server and who comes in: the pages for it, and how it is shut. */
export type House = {
  readonly kept: Kept
  readonly pages: readonly Page[]
  /** Whether people reach it only over an encrypted line. */
  readonly encrypted: boolean
  /** Asks the store, so that whoever sends people here knows that it answers. */
  readonly ready: () => Promise<unknown>
  /** The link for the first administrator, where there is none yet. */
  readonly firstLink: string | undefined
  /** Begins what is seen to without anybody asking. */
  readonly begin: () => void
  readonly close: () => Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/** There is one organisation on a server that was set up by hand; those made up to measure with have other names. */
const ORGANISATION = 'here'

/** Opens the store and the door to it, or says everything that is wrong with what it was told. */
export async function openHouse(
  environment: Environment,
  { host, port }: Config,
  log: (line: string) => void,
): Promise<House | Faults> {
  const where = readWhere(environment, thisMachine())
  const settings = readSettings(environment, `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`)
  if ('fault' in where) return { faults: [where.fault, ...('faults' in settings ? settings.faults : [])] }
  if ('faults' in settings) return settings
  const secret = findSecret(environment.SECRET_KEY, 'dataDir' in where ? where.dataDir : undefined)
  if ('fault' in secret) return { faults: [secret.fault] }
  try {
    const store = await openStore(where, ({ message }) => log(JSON.stringify({ files: message })))
    const untried = await tryPlace(store, log)
    if (untried) {
      await store.close()
      return { faults: [untried.fault] }
    }
    const known = (await store.organisations()).some(({ id }) => id === ORGANISATION)
    if (!known) await store.putOrganisation({ organisation: ORGANISATION, name: 'Our service' })
    const now = steadyClock()
    const entrance = openEntrance({ organisation: ORGANISATION, store, settings, secret, now, log })
    const standing = houseOf(entrance, entrancePages(entrance), 'plans')
    return { ...standing, firstLink: await firstLink(entrance) }
  } catch (error) {
    if (error instanceof StoreProblem) return { faults: [error.message] }
    throw error
  }
}

/** The house behind an entrance, with the ways in that it has. */
export function houseOf(entrance: Entrance, waysIn: readonly Page[], kept: Kept): House {
  const sweeping = openSweeping(entrance)
  return {
    kept,
    pages: [...waysIn, ...workspacePages(entrance), ...guestPages(entrance)],
    encrypted: isSecure(entrance),
    ready: () => entrance.store.organisations(),
    firstLink: undefined,
    begin() {
      entrance.checkingAgain.begin()
      sweeping.begin()
      const { provider, later, log } = entrance
      if (provider)
        later(async () => {
          const fault = await tryProvider(provider)
          if (fault) log(fault)
        })
    },
    async close() {
      await entrance.checkingAgain.close()
      await sweeping.close()
      await entrance.settled()
      await entrance.printing.close()
      await entrance.store.close()
    },
  }
}
