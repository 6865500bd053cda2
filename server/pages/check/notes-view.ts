import { weightOf } from '../../../checker/finding.ts'
import type { Plan } from '../../../checker/plan.ts'
import { finding } from '../../views/components/finding.ts'
import { notes } from '../../views/components/notes.ts'
import type { MarkedWords } from '../../views/components/plan-field.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { toSources } from '../to-sources.ts'
import { doing } from './box-view.ts'
import type { BoxInCell } from './cells.ts'
import { mendsOf } from './fixes.ts'
import type { Model } from './model.ts'
import type { Placed } from './reading.ts'

/** The most important first, and of two alike the one that comes first in the words. */
export const byWeight = ({ finding: a }: Placed, { finding: b }: Placed): number =>
  weightOf[a.severity] - weightOf[b.severity] || a.start - b.start

/** One note, with the presses that mend what it is about. */
export function note(
  { finding: found, place }: Placed,
  model: Model,
  id: string,
  group: string,
  where?: Html,
): Html {
  const { question, mends } = mendsOf(found, place, model.desk.plan, model.today)
  const fixes = html`${where ?? nothing}${question ? html`<span class="bywhen-choose">${question}:</span>` : nothing}
    ${mends.map(({ text, value }) => doing(text, value, question ? found.wrong : undefined))}`
  return finding({
    finding: found,
    id,
    group,
    sources: toSources(found),
    fixes: mends.length > 0 || where ? fixes : undefined,
  })
}

/** What was found at some boxes, the most important first. */
export const foundAt = (found: readonly Placed[], boxes: readonly BoxInCell[]): readonly Placed[] =>
  found.filter(({ place }) => boxes.some(({ path }) => path === place)).toSorted(byWeight)

/** What was found at some boxes with the id of its note, by which it is known again while the words about it change. */
export function notesAt(
  found: readonly Placed[],
  boxes: readonly BoxInCell[],
): readonly { readonly id: string; readonly placed: Placed }[] {
  const told = new Map<string, number>()
  return foundAt(found, boxes).map(placed => {
    const { rule, text } = placed.finding
    const name = `${boxes[0]?.path}-note-${rule}-${text.replaceAll(/\s+/g, '-').slice(0, 40)}`
    told.set(name, (told.get(name) ?? 0) + 1)
    return { id: `${name}-${told.get(name)}`, placed }
  })
}

/** The notes of one cell of the plan, in its margin. */
export const cellNotes = (model: Model, boxes: readonly BoxInCell[], called: string): Html => {
  const key = boxes[0]?.path ?? ''
  const group = key.split('/').slice(0, 2).join('-')
  return notes({
    id: `${key}-notes`,
    atOnce: 1,
    label: `Notes on ${called}`,
    findings: notesAt(model.found, boxes).map(({ id, placed }) => note(placed, model, id, group)),
  })
}

/** A count that is read after a box’s question, so that whoever cannot see the margin knows there is something in it. */
export const countIn = (found: readonly Placed[], path: string): string => {
  const count = found.filter(({ place }) => place === path).length
  return count === 0 ? '' : count === 1 ? '1 note follows.' : `${count} notes follow.`
}

/**
 * The words that notes are about, to be underlined: where notes share words, as the weightiest of them has it. A note
 * on all of a box leaves the line to those on its parts.
 */
export function marksAt(found: readonly Placed[], path: string): readonly MarkedWords[] {
  const all = found.flatMap(({ place, finding }) =>
    place === path && finding.end > finding.start ? [finding] : [],
  )
  const [from, to] = [Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end))]
  const parts = all.filter(({ start, end }) => start > from || end < to)
  const told = (parts.length > 0 ? parts : all).toSorted(
    (a, b) => weightOf[a.severity] - weightOf[b.severity],
  )
  const edges = [...new Set(told.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b)
  const marks: MarkedWords[] = []
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1] ?? start
    const first = told.find(each => each.start <= start && each.end >= end)
    const before = marks.at(-1)
    if (!first || end === start) continue
    if (before?.end === start && before.severity === first.severity) marks.splice(-1, 1, { ...before, end })
    else marks.push({ start, end, severity: first.severity })
  }
  return marks
}

/** Where in the plan a box stands, as people say it. */
export function whereIs(plan: Plan, path: string): string {
  const [, need, , task] = /^needs\/(\d+)(\/tasks\/(\d+))?/.exec(path) ?? []
  if (need === undefined) return ''
  const said = plan.needs.length > 1 || task !== undefined ? `need ${Number(need) + 1}` : 'the need'
  return task === undefined ? said : `${said}, task ${Number(task) + 1}`
}
