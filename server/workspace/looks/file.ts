import papa from 'papaparse'
import { guarded } from '../../../formats/csv/plain-words.ts'
import type { ListedLook } from '../../../store/index.ts'
import type { HouseVisit } from '../visit.ts'
import type { Outcome } from '../workspace-page.ts'
import type { Narrowed } from './asked.ts'
import { looksInTurn, type Whose } from './list.ts'
import { tellLook } from './told.ts'

/** So many looks go into one file, the last ones first; earlier ones are asked for by their days. */
export const MOST_IN_FILE = 10_000
const PAGE = 500

/** The looks as somebody may read them and has narrowed them, as a table for whoever audits them elsewhere. */
export async function looksAsFile(
  visit: HouseVisit,
  of: Whose,
  { narrowed, leadsOn }: { readonly narrowed: Narrowed; readonly leadsOn: boolean },
): Promise<Outcome<never>> {
  const rows = (await allLooks(visit, of, narrowed)).map(look => {
    const { who, as, family, what, why, unusual } = tellLook(look, leadsOn)
    return [inLondon(look.at), who, as, family, what, why, unusual.join('; ')].map(guarded)
  })
  const headings = ['When', 'Who', 'As', 'Family', 'What', 'Reason given', 'Worth asking about']
  const content = `\uFEFF${papa.unparse([headings, ...rows], { newline: '\r\n' })}\r\n`
  return { file: { name: `looks-${visit.today}.csv`, type: 'text/csv; charset=utf-8', content } }
}

async function allLooks(visit: HouseVisit, of: Whose, narrowed: Narrowed): Promise<readonly ListedLook[]> {
  const found: ListedLook[] = []
  for await (const { looks } of looksInTurn(visit, of, { ...narrowed, after: undefined }, PAGE)) {
    found.push(...looks)
    if (found.length >= MOST_IN_FILE) break
  }
  return found.slice(0, MOST_IN_FILE)
}

/** A moment that a spreadsheet puts in order: “2026-11-22 14:02”. */
const inLondon = (at: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO('Europe/London')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
