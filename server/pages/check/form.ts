import { isRealDay } from '../../../checker/days.ts'
import type { Day, Plan } from '../../../checker/plan.ts'
import { templates } from '../../../checker/templates/index.ts'
import { readJson } from '../../../formats/json.ts'
import type { SentFile } from '../../reading/sent.ts'
import { boxAt } from './boxes.ts'
import type { Choices } from './column-choices.ts'
import { blankPlan, type Desk, opened, type Removed } from './desk.ts'
import { isListName, type Json } from './path.ts'
import { soundBefore, soundFiles, soundNotes, soundPlace } from './sound-files.ts'
import { isSoundPart, soundPlan } from './sound-plan.ts'
import { write } from './write.ts'

/** What was sent: the desk as it stands with all that was typed, the button that was pressed, and what came with it. */
export type Sent = {
  readonly desk: (today: Day) => Desk
  readonly button: string
  /** Files to be read. */
  readonly brought: readonly SentFile[]
  /** What somebody says of the columns of the file on the desk. */
  readonly choices: Choices
  readonly withNames: boolean
}

/** Reads what a browser without scripts sends. Whatever it is, it can be read, and what is no box of ours is let be. */
export const readSent = (sent: URLSearchParams, brought: readonly SentFile[]): Sent => ({
  button: sent.get('do') ?? 'check',
  brought,
  choices: choicesOf(sent),
  withNames: sent.get(sent.get('do') === 'get report-on-all' ? 'all-with-names' : 'with-names') === 'yes',
  desk: today => {
    const asOf = sent.get('as-of')
    const removed = removedOf(jsonOf(sent.get('removed')))
    const before = soundBefore(jsonOf(sent.get('before')))
    const files = soundFiles(jsonOf(sent.get('files-kept')))
    return {
      plan: written(keptPlan(sent.get('kept')), sent, today),
      ...(asOf && isRealDay(asOf) && { asOf }),
      ...(removed && { removed }),
      ...(before && { before }),
      files,
      at: soundPlace(jsonOf(sent.get('at')), files),
      asked: askedOf(sent.get('asked'), files.length),
      leftOver: soundNotes(jsonOf(sent.get('left-over'))),
      pasted: sent.get('pasted') ?? '',
    }
  },
})

/** The plan that the page was sent with, before anything was typed. */
function keptPlan(kept: string | null): Plan {
  // Whoever sends rubbish by the megabyte would have each fault of it told.
  const read = kept !== null && soundPlan(jsonOf(kept)) ? readJson(kept) : undefined
  return read && 'plan' in read ? opened(read.plan) : blankPlan()
}

const askedOf = (asked: string | null, files: number): number | undefined =>
  asked !== null && /^\d+$/.test(asked) && Number(asked) < files ? Number(asked) : undefined

function choicesOf(sent: URLSearchParams): Choices {
  const form = templates.find(({ id }) => id === sent.get('read-as'))
  const columns: string[] = []
  for (let at = 0; sent.has(`column/${at}`); at += 1) columns.push(sent.get(`column/${at}`) ?? '')
  return { template: form?.id, columns }
}

/** Every box written as it was sent; a box with several answers sends each of them. */
function written(plan: Plan, sent: URLSearchParams, today: Day): Plan {
  let now = plan
  for (const path of new Set(sent.keys())) {
    const kind = boxAt(path)?.kind
    if (!kind) continue
    const all = sent.getAll(path).map(each => each.replaceAll('\r\n', '\n'))
    const typed = kind === 'several' ? all.filter(Boolean).join('\n') : (all.at(-1) ?? '')
    now = write(now, path, typed, today)
  }
  return now
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function removedOf(value: unknown): Removed | undefined {
  if (!isEntry(value)) return undefined
  const { list, at, item, what } = value
  if (typeof list !== 'string' || typeof at !== 'number' || typeof what !== 'string' || !isEntry(item))
    return undefined
  const name = list.slice(list.lastIndexOf('/') + 1)
  return isListName(name) && isSoundPart(item, name) ? { list, at, item: item as Json, what } : undefined
}
