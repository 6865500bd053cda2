import { type Assignment, sayDay } from '../../checker/index.ts'
import { type Changes, changesBetween, type FieldChange, type PartChange } from '../changes.ts'
import type { By, PlanEvent } from '../event.ts'
import type { Ending } from '../parts/bodies.ts'
import { fieldOf, parts } from '../parts/index.ts'
import { saidIn } from '../record.ts'
import { isSame } from '../same.ts'
import { sayAdded } from './added.ts'
import { daysTogether, sayTogether } from './days-together.ts'
import { nameOf } from './names.ts'
import { sayList, sayValue, sayWhen, sayWho } from './values.ts'

/** A sentence and the part it is about, so that a page can lead there. */
export type Said = { readonly part: string; readonly text: string }

/** What changed between two versions, in plain sentences in the order of the plan; `reader` is told "You". */
export const whatChanged = (
  events: readonly PlanEvent[],
  fromVersion: number,
  toVersion: number,
  reader?: string,
): readonly Said[] => sayChanges(changesBetween(events, fromVersion, toVersion), reader)

/** The same of changes that have been worked out already. */
export const sayChanges = (changes: Changes, reader?: string): readonly Said[] => {
  const called = ({ id, name }: By): string => (id === reader ? 'You' : name)
  const { began, reordered, to } = changes
  return [
    ...(began ? [{ part: 'plan', text: sayBeginning(began, called(began.by)) }] : []),
    ...reordered.map(({ of, by, order }) => ({
      part: of,
      text: `${called(by)} put ${of === 'plan' ? 'the needs' : `the tasks of ${nameOf(to, of)}`} in another order: ${sayList(order.map(id => nameOf(to, id)))}.`,
    })),
    ...daysTogether(
      to,
      changes.parts.filter(
        ({ part, became }) => !(began && became === 'added' && partsOfBeginning.includes(part)),
      ),
    ).flatMap(run => sayRun(changes, run, called)),
  ]
}

/** Every plan begins with these: that it began says it already. */
const partsOfBeginning: readonly string[] = ['plan', 'about']

const sayBeginning = ({ happened }: PlanEvent, by: string): string =>
  happened.kind === 'plan-brought-in'
    ? `${by} brought the plan in from a file.`
    : happened.kind === 'plan-carried-forward'
      ? `${by} carried this plan forward from the one before.`
      : `${by} began the plan.`

const sayRun = (
  changes: Changes,
  run: readonly PartChange[],
  called: (by: By) => string,
): readonly Said[] => {
  const [first, ...more] = run
  if (!first) return []
  if (more.length === 0) return sayPart(changes, first, called)
  return [{ part: first.part, text: sayTogether(changes.to, run, called(first.by)) }]
}

const sayPart = (changes: Changes, change: PartChange, called: (by: By) => string): readonly Said[] => {
  const { part, kind, became, because = '' } = change
  const by = called(change.by)
  const name = nameOf(changes.from, part)
  const what = /^[“]/.test(name) ? `the ${parts[kind].called} ${name}` : name
  const say = (text: string): Said => ({ part, text })
  const fields = change.fields.flatMap(field => sayField(changes, change, field, called(field.by))).map(say)
  if (became === 'added') return [say(sayAdded(changes.to, part, by))]
  if (became === 'removed')
    return [say(`${by} took out ${what}${because.trim() === '' ? '.' : `: “${because.trim()}”`}`)]
  if (became === 'restored') return [say(`${by} brought back ${what}.`), ...fields]
  return fields
}

const sayField = (
  changes: Changes,
  change: PartChange,
  field: FieldChange,
  by: string,
): readonly string[] => {
  const { from, to } = changes
  const { part, kind } = change
  const special = verbs[`${kind}.${field.field}`]?.(changes, part, field, by)
  if (special) return special
  const about = fieldOf(kind, field.field)
  if (about === undefined) return []
  const what = about.called.replace('{part}', nameOf(from, part))
  if (field.from === null) return [`${by} set ${what}: ${ended(sayValue(to, about, field.to))}`]
  if (field.to === null) return [`${by} emptied ${what}. It was ${ended(sayValue(from, about, field.from))}`]
  if (about.holds === 'words' && what.endsWith(nameOf(from, part)))
    return [`${by} reworded ${what}. It now says ${ended(sayValue(to, about, field.to))}`]
  return [
    `${by} changed ${what}: from ${sayValue(from, about, field.from)} to ${ended(sayValue(to, about, field.to))}`,
  ]
}

const ended = (text: string): string => (/[.!?…]”?$/.test(text) ? text : `${text}.`)

type Verb = (changes: Changes, part: string, field: FieldChange, by: string) => readonly string[] | undefined

/** What is said with the field beside it, and needs no sentence of its own. */
const silent: Verb = () => []

const pairsIn = (value: unknown): readonly Assignment[] => (value ?? []) as readonly Assignment[]

const assigned: Verb = ({ from, to }, part, field, by) => {
  const [before, after] = [pairsIn(field.from), pairsIn(field.to)]
  const name = nameOf(from, part)
  const who = [sayWho(from, before), sayWho(to, after)] as const
  const when = [sayWhen(before), sayWhen(after)] as const
  const said = [
    ...(who[0] === who[1] ? [] : [fromTo(by, `who does ${name}`, ...who)]),
    ...(when[0] === when[1] ? [] : [fromTo(by, `when ${name} is due`, ...when)]),
  ]
  return said.length > 0 ? said : undefined
}

const fromTo = (by: string, what: string, before: string, after: string): string =>
  before === ''
    ? `${by} set ${what}: ${after}.`
    : after === ''
      ? `${by} took away ${what}: it was ${before}.`
      : `${by} changed ${what}: from ${before} to ${after}.`

const taskState: Verb = ({ from, to }, part, { to: state }, by) => {
  const name = nameOf(from, part)
  const because = saidIn(to, part, 'because')
  const why = because === undefined ? '.' : `: ${ended(`“${String(because).trim()}”`)}`
  const on = saidIn(to, part, 'doneOn')
  switch (state) {
    case 'done':
      return [`${by} marked ${name} as done${on === undefined ? '' : ` on ${sayDay(String(on))}`}.`]
    case 'blocked':
      return [`${by} said that ${name} is blocked${why}`]
    case 'not-needed':
      return [`${by} said that ${name} is not needed${why}`]
    case 'in-progress':
      return [`${by} said that ${name} is in progress.`]
    default:
      return [`${by} said that ${name} is not started.`]
  }
}

/** The reason and the day are said with the state; on their own they are said by themselves. */
const withState: Verb = ({ from, to }, part) =>
  isSame(saidIn(from, part, 'state'), saidIn(to, part, 'state')) ? undefined : []

const met: Verb = ({ from }, part, { to }, by) =>
  to === null
    ? [`${by} took up ${nameOf(from, part)} again.`]
    : [`${by} said that ${nameOf(from, part)} was met on ${sayDay(String(to))}.`]

const planState: Verb = ({ to }, _, { to: state, from: before }, by) => {
  const ending = saidIn(to, 'plan', 'ended') as Ending | undefined
  if (state === 'ended')
    return [
      `${by} ended the plan${ending ? ` on ${sayDay(ending.on)}: ${ended(`“${ending.because.trim()}”`)}` : '.'}`,
    ]
  if (before === 'ended') return [`${by} reopened the plan.`]
  const starts = saidIn(to, 'plan', 'starts')
  return [`${by} put the plan to work${starts === undefined ? '' : ` from ${sayDay(String(starts))}`}.`]
}

const lookedAt: Verb = ({ from, to }, part, _, by) => {
  const because = saidIn(to, part, 'notMadeBecause')
  return because === undefined
    ? [`${by} looked at ${nameOf(from, part)}: it can be made.`]
    : [
        `${by} looked at ${nameOf(from, part)}, and it should not be made: ${ended(`“${String(because).trim()}”`)}`,
      ]
}

const verbs: Readonly<Record<string, Verb>> = {
  'task.assigned': assigned,
  'task.state': taskState,
  'task.because': withState,
  'task.doneOn': withState,
  'need.met': met,
  'goal.met': met,
  'copy.lookedBy': lookedAt,
  'copy.lookedOn': silent,
  'copy.leavesOut': silent,
  'copy.notMadeBecause': silent,
  'plan.state': planState,
  'plan.ended': silent,
  'plan.starts': withState,
}
