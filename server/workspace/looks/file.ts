import papa from 'papaparse'
import { guarded } from '../../../formats/csv/plain-words.ts'
import type { ListedLook } from '../../../store/index.ts'
import type { HouseVisit } from '../visit.ts'
import type { Outcome } from '../workspace-page.ts'
import { type Narrowed, wordsOfAddress } from './asked.ts'
import { looksInTurn, type Whose } from './list.ts'
import { tellLook } from './told.ts'

/** So many looks go into one file, the last ones first; earlier ones are asked for by their days. */
export const MOST_IN_FILE = 10_000
/** So many are gone through for those worth asking about, which are few. */
const MOST_GONE_THROUGH = 50_000
const PAGE = 500
/** The last line of a file that ends before the record does. */
const ENDS_HERE = 'Earlier looks are not in this file. Ask for them by their days.'

/** The looks as somebody may read them and has narrowed them, as a table for whoever audits them elsewhere. */
export async function looksAsFile(
  visit: HouseVisit,
  of: Whose,
  { narrowed, leadsOn }: { readonly narrowed: Narrowed; readonly leadsOn: boolean },
): Promise<Outcome<never>> {
  const { looks, ended } = await allLooks(visit, of, narrowed)
  await noteTaking(visit, of, narrowed, looks.length)
  const rows = looks.map(look => {
    const { who, as, family, what, why, unusual } = tellLook(look, leadsOn)
    return [inLondon(look.at), who, as, family, what, why, unusual.join('; ')].map(guarded)
  })
  const headings = ['When', 'Who', 'As', 'Family', 'What', 'Reason given', 'Worth asking about']
  const end = ended ? [] : [headings.map(heading => (heading === 'What' ? ENDS_HERE : ''))]
  const content = `\uFEFF${papa.unparse([headings, ...rows, ...end], { newline: '\r\n' })}\r\n`
  return { file: { name: `looks-${visit.today}.csv`, type: 'text/csv; charset=utf-8', content } }
}

type Found = { readonly looks: readonly ListedLook[]; readonly ended: boolean }

async function allLooks(visit: HouseVisit, of: Whose, narrowed: Narrowed): Promise<Found> {
  const looks: ListedLook[] = []
  let through = 0
  for await (const page of looksInTurn(visit, of, { ...narrowed, after: undefined }, PAGE)) {
    looks.push(...page.looks)
    if (!page.after) return { looks, ended: true }
    through += PAGE
    if (looks.length >= MOST_IN_FILE || through >= MOST_GONE_THROUGH) break
  }
  return { looks: looks.slice(0, MOST_IN_FILE), ended: false }
}

/** Taking looks at one family is a look at that family; at many it stands with whoever took them. */
async function noteTaking(visit: HouseVisit, of: Whose, narrowed: Narrowed, many: number): Promise<void> {
  if (of.family !== undefined) return
  const { store, organisation, who, by, now } = visit
  await store.noteLooksTaken({
    ...{ organisation, account: who.id, at: now, by, many },
    narrowed: Object.fromEntries(wordsOfAddress(narrowed)),
  })
}

/** A moment that a spreadsheet puts in order: “2026-11-22 14:02”. */
const inLondon = (at: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO('Europe/London')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
