import { sayDay } from '../../checker/index.ts'
import { demonstration, keepSamples, openStore, removeSamples, StoreProblem } from '../../store/index.ts'
import type { Config, Faults } from '../config.ts'
import { type House, houseOf } from '../house.ts'
import { openEntrance } from '../sign-in/entrance.ts'
import { findSecret } from '../sign-in/secret.ts'
import { readSettings } from '../sign-in/settings.ts'
import { steadyClock } from '../steady-clock.ts'
import { todayInLondon } from '../surroundings.ts'
import { isHereAlone } from './is-here-alone.ts'
import { waysIn } from './ways-in.ts'

/** Where a demonstration is kept, and whether it is begun anew. */
export type ToDemonstrate = { readonly folder: string; readonly fresh: boolean }

const KEEP_YOURS = 'To keep plans of your own, say where: DATA_DIR=./data npm start.'

/** Said where the server is open to others: nobody comes in there without a password. */
export const notAlone = `There is no demonstration where others can reach the server: anybody could sign in. ${KEEP_YOURS}`

type Opened = House & { readonly news: readonly string[] }

/** Opens the demonstration, and makes its families where there are none; what visitors wrote stays until it is begun anew. */
export async function openDemonstration(
  { folder, fresh }: ToDemonstrate,
  environment: Readonly<Record<string, string | undefined>>,
  config: Config,
  log: (line: string) => void,
): Promise<Opened | Faults> {
  if (!isHereAlone(environment, config)) return { faults: [notAlone] }
  // Nothing that the environment says of mail or of other ways in is for invented people.
  const settings = readSettings({ SECOND_FACTOR: 'offered' }, `http://localhost:${config.port}`)
  if ('faults' in settings) return settings
  const today = todayInLondon()
  try {
    const others = {
      faults: [
        `There is more than a demonstration in ${folder}, so nothing there was opened or changed. Open it with DATA_DIR=${folder} npm start, or move it away.`,
      ],
    }
    if (fresh && (await removeSamples(folder)) === 'others-there') return others
    const kept = await keepSamples(folder, today)
    if (kept === 'others-there') return others
    const secret = findSecret(undefined, folder)
    if ('fault' in secret) return { faults: [secret.fault] }
    const store = await openStore({ dataDir: folder })
    const now = steadyClock()
    const entrance = openEntrance({ organisation: demonstration, store, settings, secret, now, log })
    const house = houseOf(entrance, waysIn(entrance), 'inventions')
    return { ...house, news: newsOf(folder, kept.since, { today, fresh }) }
  } catch (error) {
    if (error instanceof StoreProblem) return { faults: [`${error.message} ${KEEP_YOURS}`] }
    throw error
  }
}

function newsOf(
  folder: string,
  since: string,
  { today, fresh }: { readonly today: string; readonly fresh: boolean },
): readonly string[] {
  return [
    fresh
      ? 'The demonstration was made anew: what had been written in it is gone.'
      : 'This is a demonstration: every family in it is invented.',
    ...(since < today
      ? [`Its days count from ${sayDay(since)}. To make it anew as of today: ./bywhen start --fresh.`]
      : []),
    `What you write stays in ${folder}. ${KEEP_YOURS}`,
  ]
}
