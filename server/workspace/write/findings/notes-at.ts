import type { Finding } from '../../../../checker/index.ts'
import type { PlanRecord } from '../../../../plans/index.ts'
import { toSources } from '../../../pages/to-sources.ts'
import { finding } from '../../../views/components/finding.ts'
import { notes } from '../../../views/components/notes.ts'
import { type Html, nothing } from '../../../views/html.ts'
import { placeOf } from './place-of.ts'
import { canWait, foldedInWords, type Shown, sortFindings, wordsFirst } from './shown.ts'

/** A finding and the box where it is put right, where there is one. */
export type Noted = { readonly finding: Finding; readonly place: string | undefined }

/** Findings with their boxes. */
export const notesOf = (findings: readonly Finding[], record: PlanRecord): readonly Noted[] =>
  findings.map(each => ({ finding: each, place: placeOf(each, record) }))

/** What the notes of a page are shown by: for whom, and the plan as it is saved. */
export type ToNote = { readonly shown: Shown; readonly record: PlanRecord }

/** The notes beside one box, the most important first; nothing where there is nothing to note. */
export function notesAt(place: string, noted: readonly Noted[], { shown, record }: ToNote): Html {
  const here = noted.filter(each => each.place === place).map(each => each.finding)
  if (here.length === 0) return nothing
  const all = here.toSorted(wordsFirst)
  const { loud, folded, called } = sortFindings(all, each => each, shown, canWait(shown, record, place))
  const entry = (each: Finding): Html => noteOf(each, `${place}/note/${each.rule}-${all.indexOf(each)}`)
  return notes({
    label: 'Notes on this box',
    atOnce: 2,
    findings: loud.map(entry),
    ...(folded.length > 0 && {
      folded: {
        id: `${place}/folded`,
        text: foldedInWords(folded.length, called),
        findings: folded.map(entry),
      },
    }),
  })
}

/** One note, known again by its rule while the words about it change. */
export const noteOf = (found: Finding, id: string, lead?: Html): Html =>
  finding({ finding: found, id, sources: toSources(found), fixes: lead })
