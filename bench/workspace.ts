import { loadavg } from 'node:os'
import { median } from './figures.ts'
import { firstStart } from './first-start.ts'
import type { Section } from './section.ts'
import { onEachEngine } from './store-place.ts'
import { everyRow, figuresOf, withMany } from './workspace-figures.ts'
import { CLIENTS, MILLISECONDS, measurePlaces, ROUNDS } from './workspace-measure.ts'

const sizes = { short: [1_000, 20_000], whole: [1_000, 100_000, 1_000_000] }
/** What people at work wait for, through the whole server and over the wire. */
export const workspace: Section = {
  name: 'workspace',
  title: 'The workspace over the wire, in SQLite and PostgreSQL, beside a bare hello',
  async measure(tell, { whole, places }) {
    tell('a first start')
    const starts: number[] = []
    for (let turn = 0; turn < 3; turn += 1) starts.push(await firstStart())
    const toPlace = { sizes: whole ? sizes.whole : sizes.short, named: places, tell }
    const all = await onEachEngine(toPlace, made => measurePlaces(made, tell))
    const engines = [...new Set(all.map(({ engine }) => engine))]
    return {
      how: `The real server in a process of its own, ${CLIENTS} connections, rounds of ${MILLISECONDS / 1000} s in which all places of one engine take turns (median rate of ${ROUNDS}; waits are those of all rounds; “work” is what one answer takes of the processor, all threads together). People of 20 teams open plans and
families of their own teams; every page is signed in for, checked and its look recorded; a save is durable. The client runs beside it on the same machine. Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}.`,
      comparison: everyRow(all),
      figures: [
        {
          what: 'first start to the first page',
          measured: median(starts) / 1000,
          unit: 's',
          aim: { atMost: 3 },
        },
        ...all.flatMap(figuresOf),
        ...engines.flatMap(engine => withMany(all.filter(each => each.engine === engine))),
      ],
    }
  },
}
