import type { Day } from '../../checker/index.ts'
import { statusOf } from '../../plans/index.ts'
import { NotTaken } from '../carrying/not-taken.ts'
import { howMuchIsKept } from '../carrying/what-is-kept.ts'
import { recount } from '../counters.ts'
import { type Database, openDatabase } from '../database.ts'
import type { Differences, Row } from '../dialects.ts'
import { migrate } from '../migrate.ts'
import { sortName } from '../names.ts'
import { learnWords } from '../put-names.ts'
import type { Where } from '../store.ts'
import { type TableName, tableNames } from '../table-list.ts'
import type { Writing } from '../tables.ts'
import { chanceAt } from './chance.ts'
import { inventFamily } from './family.ts'
import { teamNames } from './lexicon/names.ts'
import { emptyLoad, type Load, loadFamily, loadPlan } from './rows.ts'
import { accountRows, type StaffOfAll, staffFor, teamCalled } from './staff.ts'
import { tellStory } from './story.ts'

export type ToSeed = {
  readonly where: Where
  readonly plans: number
  readonly organisation: string
  /** The same number gives the same families and plans on the same day. */
  readonly seed: number
  readonly today: Day
  /** Whether they may stand beside real families. */
  readonly besideOthers: boolean
  tell(so: Seeded): void
}

export type Seeded = { readonly plans: number; readonly families: number; readonly events: number }

/** So many plans are kept together: each lot is whole in itself. */
const LOT = 250

/** About as many plans as one team has, most of them long ended. */
const PLANS_OF_TEAM = 500

/** Families are numbered from the one after this, as they are when people make them. */
const FIRST_NUMBER = 1_000

/** How many plans a family has: for one child, or for brothers and sisters too. */
const plansOfFamily = [
  [70, 1],
  [22, 2],
  [8, 3],
] as const

/** Makes up families with their plans, and keeps them as if people had written them over the years. */
export async function seed(asked: ToSeed): Promise<Seeded> {
  const database = await openDatabase(asked.where)
  try {
    await migrate(database.kysely, database.differences)
    await database.read(async reading => {
      const kept = await howMuchIsKept(reading, database.differences)
      if (kept === 'work' && !asked.besideOthers) throw new NotTaken(inTheWay)
      const { organisation } = asked
      const taken = reading
        .selectFrom('families')
        .select('id')
        .where('organisation', '=', organisation)
        .limit(1)
      if (await taken.executeTakeFirst()) throw new NotTaken(isTaken(organisation))
    })
    const teams = Math.ceil(asked.plans / PLANS_OF_TEAM)
    const staff = staffFor(teams, asked.plans / teams)
    await database.write(async writing => {
      await makeTeams(writing, asked.organisation, teams)
      const rows = accountRows(asked.organisation, staff, asked.today)
      await addAll(writing, database.differences, rows)
    })
    return await keepAll(database, asked, staff)
  } finally {
    await database.close()
  }
}

const inTheWay =
  'There is work in the database already, and invented families would stand among real ones. Nothing was changed. Give --beside-others if that is what you want.'

const isTaken = (organisation: string): string =>
  `The organisation ${organisation} has families already. Nothing was changed. Give the invented ones another: --organisation NAME.`

async function makeTeams(writing: Writing, organisation: string, teams: number): Promise<void> {
  await writing
    .insertInto('organisations')
    .values({ id: organisation, name: 'Invented council' })
    .onConflict(same => same.doNothing())
    .execute()
  for (let team = 1; team <= teams; team++) {
    const tree = teamNames[(team - 1) % teamNames.length]
    const name =
      team <= teamNames.length ? `${tree} team` : `${tree} team ${Math.ceil(team / teamNames.length)}`
    await writing
      .insertInto('teams')
      .values({ organisation, id: teamCalled(team), name, sort: sortName(name) })
      .onConflict(same => same.doNothing())
      .execute()
  }
}

async function keepAll(database: Database, asked: ToSeed, staff: StaffOfAll): Promise<Seeded> {
  const { organisation, plans: most, seed, today, tell } = asked
  const learnt = new Set<string>()
  let load = emptyLoad(organisation)
  let [plans, families, events, kept] = [0, 0, 0, 0]
  while (plans < most) {
    const chance = chanceAt(seed, families)
    const family = inventFamily(chance, `family-${seed}-${families + 1}`, today, staff.workers)
    const [team = ''] = family.worker.teams
    families += 1
    const stories = Array.from({ length: Math.min(chance.weigh(plansOfFamily), most - plans) }, () =>
      tellStory(chance, family, today),
    )
    const at = stories.map(story => story.events[0]?.at ?? '').sort()[0] ?? ''
    const isOpen = stories.some(({ record }) => statusOf(record, today) !== 'ended')
    const manager = staff.others.find(({ teams }) => teams.includes(team))
    const home = {
      family,
      team,
      at,
      number: FIRST_NUMBER + families,
      namedBy: isOpen ? manager?.by : undefined,
    }
    loadFamily(load, home)
    for (const [turn, story] of stories.entries()) {
      loadPlan(load, `plan-${seed}-${families}-${turn + 1}`, home, story)
      events += story.events.length
    }
    plans += stories.length
    if (plans - kept < LOT && plans < most) continue
    await keep(database, load, learnt, FIRST_NUMBER + families)
    kept = plans
    load = emptyLoad(organisation)
    tell({ plans, families, events })
  }
  return { plans, families, events }
}

/** No row before one that it speaks of. */
async function addAll(
  writing: Writing,
  { addRows }: Differences,
  rows: ReadonlyMap<TableName, readonly Row[]>,
): Promise<void> {
  for (const table of tableNames) {
    const its = rows.get(table)
    if (its) for (const statement of addRows(table, its)) await statement.execute(writing)
  }
}

/** Words are looked up so many at a time. */
const WORDS = 50

async function keep(
  { write, differences }: Database,
  { organisation, rows, counts, words }: Load,
  learnt: Set<string>,
  numbered: number,
): Promise<void> {
  const fresh = [...words.difference(learnt)]
  await write(async writing => {
    await addAll(writing, differences, rows)
    await writing
      .updateTable('organisations')
      .set({ families_numbered: numbered })
      .where('id', '=', organisation)
      .execute()
    for (let at = 0; at < fresh.length; at += WORDS)
      await learnWords(writing, organisation, fresh.slice(at, at + WORDS))
    for (const [team, its] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
      await recount(writing, { organisation, team }, [], its)
  })
  for (const word of fresh) learnt.add(word)
}
