import type { Day, Plan } from '../../../checker/plan.ts'
import { callName } from '../../../checker/reading-plan/people.ts'
import { boxAt } from './boxes.ts'
import type { Desk } from './desk.ts'
import { isListName, type Json, newEntry, valueAt, withValue } from './path.ts'
import { shownAt, write } from './write.ts'

/** One thing to do, as a button says it: `add needs/0/tasks`. */
export type Command = readonly [name: string, path: string, ...more: string[]]

/** Reads what a button says. Paths hold no blanks; what comes after the place of a change is its words. */
export function commandOf(value: string): Command {
  const [name = '', path = '', start, end, ...words] = value.split(' ')
  return start === undefined ? [name, path] : [name, path, start, end ?? '', words.join(' ')]
}

const listOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const entriesAt = (plan: Plan, path: string): readonly Json[] => {
  const list = valueAt(plan, path)
  return Array.isArray(list) ? list : []
}

/** The first box of an entry, for the writer to begin in. */
const firstBox = (path: string): string =>
  ['text', 'who', 'what', 'name', 'on', 'by'].map(key => `${path}/${key}`).find(boxAt) ?? path

/** What a part is called when it is spoken of. */
export function partName(path: string): string {
  const names: Readonly<Record<string, string>> = {
    needs: 'need',
    tasks: 'task',
    assigned: 'person and date',
    people: 'person',
    worries: 'worry',
    strengths: 'strength',
    measures: 'measure',
    reviews: 'review',
    stages: 'stage',
    factors: 'factor',
  }
  const steps = path.split('/')
  const said = steps.flatMap((step, at) => {
    const next = steps[at + 1]
    return next !== undefined && /^\d+$/.test(next) ? [`${names[step] ?? step} ${Number(next) + 1}`] : []
  })
  return said.join(', ')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The desk after a button was pressed. What a button of ours never says changes nothing. */
export function act(desk: Desk, command: Command, today: Day): Desk {
  const [name, path, start = '', end = '', words = ''] = command
  const quiet: Desk = { ...desk, said: undefined, goTo: undefined, removed: undefined }
  if (name === 'add' && isListName(listOf(path))) return added(quiet, path)
  if (name === 'remove') return removed(quiet, path)
  if (name === 'up' || name === 'down') return moved(quiet, path, name === 'up' ? -1 : 1)
  if (name === 'enlist') return listed(quiet, words)
  if (name === 'undo') return putBack(desk)
  if (name === 'put' && boxAt(path)) return put(quiet, path, Number(start), Number(end), words, today)
  return quiet
}

function added(desk: Desk, path: string): Desk {
  const { plan } = desk
  const list = listOf(path)
  const entries = entriesAt(plan, path)
  const entry = newEntry(plan, list)
  const whole = list === 'needs' ? { ...entry, tasks: [newEntry(plan, 'tasks')] } : entry
  // A task without a pair shows one to write in: the added one is the second.
  const before = list === 'assigned' && entries.length === 0 ? [{}] : entries
  const after = [...before, whole]
  return { ...desk, plan: withValue(plan, path, after), goTo: firstBox(`${path}/${after.length - 1}`) }
}

const PARENT = /^(?:your |my )?(?:step)?(?:mum|mam|mom|mummy|mother|dad|daddy|father)$/i

/** Somebody more among the plan’s people. What a parent is called says what they are; of others we take it that they help by profession. */
function listed(desk: Desk, name: string): Desk {
  const { plan } = desk
  const isParent = PARENT.test(name)
  const person = {
    ...newEntry(plan, 'people'),
    name,
    is: isParent ? 'parent' : 'professional',
    ...(isParent && { relation: name }),
  }
  const said = `${name} is among the plan’s people now, as a ${isParent ? 'parent' : 'professional'}.`
  return { ...desk, plan: withValue(plan, 'people', [...entriesAt(plan, 'people'), person]), said }
}

function removed(desk: Desk, path: string): Desk {
  const list = path.slice(0, path.lastIndexOf('/'))
  const at = Number(listOf(path))
  const item = valueAt(desk.plan, path)
  if (!isListName(listOf(list)) || item === undefined) return desk
  const what = capital(partName(path))
  const plan = withValue(desk.plan, path, undefined)
  const left = entriesAt(plan, list).length
  const goTo = left > 0 ? firstBox(`${list}/${Math.min(at, left - 1)}`) : undefined
  return { ...desk, plan, removed: { list, at, item, what }, said: `${what} was taken out.`, goTo }
}

function moved(desk: Desk, path: string, by: number): Desk {
  const list = path.slice(0, path.lastIndexOf('/'))
  const at = Number(listOf(path))
  const entries = entriesAt(desk.plan, list)
  const entry = entries[at]
  if (!isListName(listOf(list)) || entry === undefined || entries[at + by] === undefined) return desk
  const plan = withValue(desk.plan, list, entries.toSpliced(at, 1).toSpliced(at + by, 0, entry))
  const now = `${list}/${at + by}`
  return { ...desk, plan, said: `Now ${partName(now)}.`, goTo: firstBox(now) }
}

function putBack(desk: Desk): Desk {
  const { removed: gone, plan } = desk
  if (!gone) return desk
  const entries = entriesAt(plan, gone.list)
  const after = entries.toSpliced(gone.at, 0, gone.item)
  const goTo = firstBox(`${gone.list}/${Math.min(gone.at, entries.length)}`)
  return {
    ...desk,
    plan: withValue(plan, gone.list, after),
    removed: undefined,
    said: `${gone.what} is back.`,
    goTo,
  }
}

/** Other words at a place of a box; a box with several answers takes one more. */
function put(desk: Desk, path: string, start: number, end: number, words: string, today: Day): Desk {
  const before = shownAt(desk.plan, path)
  const several = boxAt(path)?.kind === 'several'
  const chosen = several ? [...entriesAt(desk.plan, path), words].join('\n') : undefined
  const after = chosen ?? before.slice(0, start) + words + before.slice(end)
  return { ...desk, plan: write(desk.plan, path, after, today), said: `Changed to “${words}”.`, goTo: path }
}

/** What the plan calls whom it is about; until it has a name, by what they are. */
export const subjectName = ({ about }: Plan): string =>
  about.name.trim() === ''
    ? { child: 'the child', adult: 'the person', family: 'the family' }[about.is]
    : callName({ name: about.name })
