import { type Day, type Need, type Plan, sayDay, type TemplateId } from '../../checker/index.ts'
import { chartsOf } from '../charts/chart-part.ts'
import { heldAgainst } from '../charts/far-in-words.ts'
import { type DocumentSection, type LabelledLine, layOut, layPlanTable } from '../document.ts'
import { boxKind } from '../markdown-cells.ts'
import type { PlanTable } from '../plan-table.ts'
import { readingsHeading } from '../sections/proof.ts'
import { boxLines } from './box-lines.ts'
import type { FaceLine, FacePage, FacePart } from './face-page.ts'
import { sharesByWords, sharesOfForm } from './widths.ts'

/** What a sheet says of itself, so that two of them can be told apart: all of it may be left out. */
export type FaceFacts = {
  readonly version?: number
  /** The day it is printed. */
  readonly printed?: Day
  /** Where the plan stands: “Draft, not agreed yet”. */
  readonly standing?: string
}

/** Lays a plan out in the form asked for, whichever it was written in. What that form has no column for stands after its table. */
export const layOutFace = (plan: Plan, face: TemplateId, facts: FaceFacts = {}): FacePage => {
  const { title, lines, table, sections } = layOut({ ...plan, template: face })
  return {
    title,
    sheet: 'lying',
    letters: 'small',
    foot: footOf(title, facts),
    parts: [
      { kind: 'facts', lines: lines.map(asLine) },
      planPart(table, plan),
      ...sections.flatMap(section => [
        sectionPart(section),
        ...(section.heading === readingsHeading
          ? chartsOf(plan, { today: facts.printed, since: heldAgainst(plan) })
          : []),
      ]),
    ],
  }
}

/** What stands at the foot of every sheet: whose plan it is, how old it is, and how far it has come. */
export const footOf = (title: string, { standing, version, printed }: FaceFacts): readonly string[] => {
  const said = [
    ...(standing === undefined ? [] : [standing]),
    ...(version === undefined ? [] : [`Version ${version}`]),
    ...(printed === undefined ? [] : [`Printed on ${sayDay(printed)}`]),
  ]
  return said.length === 0 ? [] : [title, ...said]
}

const asLine = ({ label, value }: LabelledLine): FaceLine => ({ label, text: value })

// What is said once of a need goes on in the rows of its further tasks.
const saidOnce = new Set(['need', 'factors', 'goal', 'need goal'])

/** The table of a plan in the form asked for, where nothing else of it is wanted. */
export const layOutTableOfFace = (plan: Plan, face: TemplateId): FacePart =>
  planPart(layPlanTable({ ...plan, template: face }), plan)

/** The form's own table. Boxes are never merged, for merged boxes are hard to follow by ear; they only look so. */
const planPart = ({ columns, rows }: PlanTable, { needs }: Plan): FacePart => {
  const need = columns.findIndex(({ fields }) => fields[0] === 'need')
  const named = needs.flatMap(namesInRows)
  const shares = sharesOfForm(columns)
  return {
    kind: 'table',
    heading: 'The plan',
    columns: columns.map(({ heading, fields }, at) => ({
      heading,
      kind: boxKind(fields),
      share: shares[at] ?? 0,
    })),
    rows: rows.map((cells, row) =>
      cells.map((cell, at) => {
        const fields = columns[at]?.fields ?? []
        const name = named[row]?.[fields[0] ?? '']
        const goesOn = cells[need]?.length === 0 && cell.length === 0 && saidOnce.has(fields.join(' '))
        return {
          ...(name !== undefined && { name }),
          lines: boxLines(cell, boxKind(fields)),
          ...(goesOn && { goesOn }),
        }
      }),
    ),
  }
}

/** What the rows of a need are called: it has one for each task, and one where it has none. */
const namesInRows = ({ tasks = [] }: Need, at: number): readonly Readonly<Record<string, string>>[] => {
  const need = `Need ${at + 1}`
  if (tasks.length === 0) return [{ need }]
  return tasks.map((_, turn) => ({ need, task: `Task ${at + 1}.${turn + 1}` }))
}

const sectionPart = ({ heading, lines = [], columns, rows = [] }: DocumentSection): FacePart => {
  if (!columns) return { kind: 'words', heading, lines: lines.map(asLine) }
  const shares = sharesByWords(columns, rows)
  return {
    kind: 'table',
    heading,
    columns: columns.map((each, at) => ({ heading: each, kind: 'texts', share: shares[at] ?? 0 })),
    rows: rows.map(row => row.map(text => ({ lines: text === '' ? [] : [{ text }] }))),
  }
}
