import { type Finding, mostImportantFirst } from '../../../../checker/index.ts'
import type { PlanRecord } from '../../../../plans/index.ts'
import { toSources } from '../../../pages/to-sources.ts'
import { finding } from '../../../views/components/finding.ts'
import { notes } from '../../../views/components/notes.ts'
import { type Html, nothing } from '../../../views/html.ts'
import { placeOf } from './place-of.ts'

/** A finding and the box where it is put right, where there is one. */
export type Noted = { readonly finding: Finding; readonly place: string | undefined }

/** Findings with their boxes. */
export const notesOf = (findings: readonly Finding[], record: PlanRecord): readonly Noted[] =>
  findings.map(each => ({ finding: each, place: placeOf(each, record) }))

/** What is said of the words in a box comes before what is missing around them. */
const wordsFirst = (a: Finding, b: Finding): number =>
  Number(a.text === '') - Number(b.text === '') || mostImportantFirst(a, b)

/** The notes beside one box, the most important first; nothing where there is nothing to note. */
export function notesAt(place: string, noted: readonly Noted[]): Html {
  const here = noted.filter(each => each.place === place).map(each => each.finding)
  if (here.length === 0) return nothing
  return notes({
    label: 'Notes on this box',
    atOnce: 2,
    findings: here.toSorted(wordsFirst).map((each, at) => noteOf(each, `${place}/note/${each.rule}-${at}`)),
  })
}

/** One note, known again by its rule while the words about it change. */
export const noteOf = (found: Finding, id: string, lead?: Html): Html =>
  finding({ finding: found, id, sources: toSources(found), fixes: lead })
