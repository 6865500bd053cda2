import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Where } from '../store.ts'
import { whyNoDisks } from './disk.ts'
import { diskFails, diskFull } from './disk-troubles.ts'
import { failOver } from './failover.ts'
import { killRounds } from './kill-rounds.ts'
import { killWhileOpening } from './kill-while-opening.ts'
import { type OnDisk, postgresql, sqlite } from './on-disk.ts'
import { outage, type Seen, somebodyIsTold } from './outage.ts'
import { noRounds, type Outcome, together } from './outcome.ts'
import { powerLoss } from './power-loss.ts'
import { nameOf, type Rounds } from './rounds.ts'
import { Cluster } from './testing/cluster.ts'

/** One way in which a machine or a database can fail. */
export type Kind = {
  readonly engine: OnDisk['name']
  readonly kind: string
  /** How many rounds of it make a whole run. */
  readonly rounds: number
  run(folder: string, rounds: Rounds): Promise<Outcome>
}

/** At most so many saves go before a kill: some hundredths of a second of them, or a whole second. */
const saves = 250

const inSqlite: readonly Kind[] = [
  {
    ...{ engine: 'SQLite', kind: 'program killed', rounds: 200 },
    run: (folder, rounds) => killRounds({ dataDir: folder }, { ...rounds, saves }),
  },
  {
    ...{ engine: 'SQLite', kind: 'killed while it opens', rounds: 30 },
    run: (folder, rounds) => killWhileOpening(async round => ({ dataDir: join(folder, `${round}`) }), rounds),
  },
  ...onDisks(sqlite),
]

const inPostgresql: readonly Kind[] = [
  {
    ...{ engine: 'PostgreSQL', kind: 'program killed', rounds: 200 },
    run: (folder, rounds) =>
      onServer(folder, ({ url }) => killRounds({ databaseUrl: url }, { ...rounds, saves })),
  },
  {
    ...{ engine: 'PostgreSQL', kind: 'server killed with it', rounds: 200 },
    run: (folder, rounds) =>
      onServer(folder, server => killRounds({ databaseUrl: server.url }, { ...rounds, saves, server })),
  },
  {
    ...{ engine: 'PostgreSQL', kind: 'killed while it opens', rounds: 30 },
    run: (folder, rounds) =>
      onServer(folder, server =>
        killWhileOpening(async round => {
          await server.ask(`create database ${nameOf(round)}`)
          return { databaseUrl: server.url.replace('/postgres?', `/${nameOf(round)}?`) }
        }, rounds),
      ),
  },
  {
    ...{ engine: 'PostgreSQL', kind: 'away for a moment', rounds: 20 },
    run: (folder, rounds) =>
      onServer(folder, server =>
        everyTime(rounds, organisation =>
          outage(toWhere(server), organisation, {
            lose: () => server.kill(),
            wait: () => wait(1000),
            regain: () => server.start(),
          }).then(unnoticed),
        ),
      ),
  },
  {
    ...{ engine: 'PostgreSQL', kind: 'away for long', rounds: 3 },
    run: (folder, rounds) =>
      onServer(folder, server =>
        everyTime(rounds, async organisation => {
          const how = { lose: () => server.stop(), wait: somebodyIsTold, regain: () => server.start() }
          return (await outage(toWhere(server), organisation, how)).outcome
        }),
      ),
  },
  {
    ...{ engine: 'PostgreSQL', kind: 'lost, standby leads', rounds: 20 },
    run: (_, rounds) => everyTime(rounds, organisation => failOver(organisation, 'killed').then(unnoticed)),
  },
  {
    ...{ engine: 'PostgreSQL', kind: 'silent, standby leads', rounds: 10 },
    run: (_, rounds) => everyTime(rounds, organisation => failOver(organisation, 'silent').then(unnoticed)),
  },
  ...onDisks(postgresql),
]

function onDisks(engine: OnDisk): readonly Kind[] {
  const kinds = [
    { kind: 'power lost', rounds: 20, act: powerLoss },
    { kind: 'disk full', rounds: 5, act: diskFull },
    { kind: 'disk failed', rounds: 5, act: diskFails },
  ]
  return kinds.map(({ act, ...kind }) => ({
    ...kind,
    engine: engine.name,
    async run(folder, rounds) {
      const why = whyNoDisks()
      if (why) throw new Error(`This could not be tried: ${why}.`)
      return act(join(folder, 'disks'), engine, rounds)
    },
  }))
}

/** Everything that is tried. */
export const kinds: readonly Kind[] = [...inSqlite, ...inPostgresql]

const toWhere = ({ url }: Cluster): Where => ({ databaseUrl: url })

/** What was over before anybody had to be told is a fault where somebody was told. */
const unnoticed = ({ outcome, failed }: Seen): Outcome => ({
  ...outcome,
  damaged: outcome.damaged + failed.length,
  wrong: [...outcome.wrong, ...failed.map(({ says }) => `Somebody was told: ${says}`)],
})

async function everyTime(
  { rounds, tell }: Rounds,
  act: (organisation: string) => Promise<Outcome>,
): Promise<Outcome> {
  let outcome = noRounds
  for (let round = 1; round <= rounds; round++) {
    outcome = together(outcome, await act(nameOf(round)))
    tell(round)
  }
  return outcome
}

async function onServer(folder: string, act: (server: Cluster) => Promise<Outcome>): Promise<Outcome> {
  const server = Cluster.make(join(folder, 'pg'))
  await server.start()
  try {
    return await act(server)
  } finally {
    await server.remove()
  }
}
