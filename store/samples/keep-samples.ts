import type { Day } from '../../checker/index.ts'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import type { Reading } from '../tables.ts'
import { sampleFamilies } from './corpus/index.ts'
import { keepFamily } from './keep-family.ts'
import { keepStaff } from './keep-staff.ts'
import { demonstration } from './staff.ts'
import { tellPlans } from './tell-plan.ts'

/** The day from which the invented families count, once they are there; or that somebody else’s work is. */
export type SamplesKept = { readonly since: Day } | 'others-there'

/**
 * Keeps the invented families where nothing is kept yet, through the same commands as people use, and all of them or
 * none. Where they are, they are left with whatever visitors wrote; where there is anybody else, nothing is touched.
 */
export async function keepSamples(dataDir: string, today: Day): Promise<SamplesKept> {
  const database = await openDatabase({ dataDir })
  try {
    await migrate(database.kysely, database.differences)
    const there = await database.read(whoseWork)
    if (there.some(id => id !== demonstration)) return 'others-there'
    if (there.length > 0) return { since: await database.read(sampleDay) }
    const told = sampleFamilies.map(family => ({ family, plans: tellPlans(family, today) }))
    await database.write(async writing => {
      await keepStaff(writing, today)
      for (const { family, plans } of told) await keepFamily(writing, family, plans, today)
    })
    return { since: today }
  } finally {
    await database.close()
  }
}

/** Whose work is kept in a database, by the ids of the organisations. */
export async function whoseWork(reading: Reading): Promise<readonly string[]> {
  const rows = await reading.selectFrom('organisations').select('id').execute()
  return rows.map(({ id }) => id)
}

/** The staff came on the day the samples were made. */
async function sampleDay(reading: Reading): Promise<Day> {
  const { first } = await reading
    .selectFrom('accounts')
    .select(each => each.fn.min('created').as('first'))
    .where('organisation', '=', demonstration)
    .executeTakeFirstOrThrow()
  return first.slice(0, 10)
}
