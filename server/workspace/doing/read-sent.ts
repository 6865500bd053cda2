import {
  addTask,
  blockTask,
  dropTask,
  finishTask,
  followTask,
  partsHere,
  putAwayTask,
  reachStage,
  startTask,
} from '../../../plans/index.ts'
import type { Refusal } from '../../page.ts'
import type { SentFile } from '../../reading/sent.ts'
import { newId } from '../../sign-in/tokens.ts'
import { type Doing, doing } from '../change-plan.ts'
import type { PlanVisit } from '../visit.ts'
import { dayTyped, writtenOut } from '../write/day-typed.ts'
import { daysTold } from './days-told.ts'
import type { Boxes } from './keep.ts'
import { evidenceFor, readEvidence } from './read-evidence.ts'
import type { TaskModel } from './task-model.ts'

/** What one of the page’s forms asks to be done, or what has to be put right in it. */
export type Read = {
  /** A file that is kept even where the rest has to be put right: its box, and its name. */
  readonly kept?: readonly [string, string] | undefined
} & ({ readonly refused: readonly Refusal[] } | { readonly doings: readonly Doing[]; readonly boxes?: Boxes })

type Reads = (
  visit: PlanVisit,
  model: TaskModel,
  sent: URLSearchParams,
  files: readonly SentFile[],
) => Read | Promise<Read>

const inWords = (sent: URLSearchParams, name: string): string => (sent.get(name) ?? '').trim()

/** Ids of what comes in hang on the form’s own key, so that a form sent twice adds nothing twice. */
const idFrom = (sent: URLSearchParams, what: string): string => `${inWords(sent, 'key') || newId()}-${what}`

const evidence =
  (prefix: 'done' | 'more'): Reads =>
  async (visit, { record, task }, sent, files) => {
    const read = await readEvidence(visit, record, prefix, sent, files)
    const kept = read.kept ? ([`${prefix}-kept`, read.kept] as const) : undefined
    if ('refused' in read) return { refused: read.refused, kept }
    const { is, on } = read
    const adds = evidenceFor(idFrom(sent, 'evidence'), task.id, is)
    const what = `${prefix}-what`
    const boxes = { on: `${prefix}-on`, source: `${prefix}-source`, text: what, evidence: what }
    return {
      kept,
      boxes,
      doings: prefix === 'done' ? [adds, doing(finishTask, { task: task.id, on })] : [adds],
    }
  }

const putAway =
  (away: boolean): Reads =>
  (_, { task }) => ({ doings: [doing(putAwayTask, { task: task.id, away })] })

const forms: Readonly<Record<string, Reads>> = {
  start: (_, { task }) => ({ doings: [doing(startTask, { task: task.id })] }),
  stuck: (_, { task }, sent) => {
    const because = inWords(sent, 'because')
    const how = sent.get('how')
    if (how !== 'blocked' && how !== 'not-needed')
      return { refused: [{ field: 'how', text: 'Choose whether it is stuck, or not needed any more.' }] }
    const action = how === 'blocked' ? blockTask : dropTask
    return { doings: [doing(action, { task: task.id, because })], boxes: { because: 'because' } }
  },
  done: evidence('done'),
  evidence: evidence('more'),
  away: putAway(true),
  back: putAway(false),
  stage: ({ today }, { task }, sent) => {
    const stage = Number(sent.get('stage'))
    const box = `stage-${stage}-on`
    const day = dayTyped(inWords(sent, box), today, 'back')
    if ('says' in day) return { refused: [{ field: box, text: day.says }] }
    return { doings: [doing(reachStage, { part: task.id, stage, on: day.day })], boxes: { on: box } }
  },
  days: (_, { task, days }, sent) => ({
    doings: daysTold(days?.days ?? [], task.id, sent, inWords(sent, 'key') || newId()),
  }),
  next: ({ today }, { task, need, record }, sent) => {
    const [text, who, by] = [inWords(sent, 'next-text'), inWords(sent, 'next-who'), inWords(sent, 'next-by')]
    const day = by === '' ? undefined : dayTyped(by, today)
    const person = partsHere(record, 'person').find(({ is }) => is.name === who)
    const pair = {
      ...(who && { who }),
      ...(person && { people: [person.id] }),
      ...(by && { by: day && 'day' in day ? writtenOut(by, day.day) : by }),
      ...(day && 'day' in day && { due: day.day }),
    }
    const id = idFrom(sent, 'next')
    const is = { text, ...(who || by ? { assigned: [pair] } : {}) }
    return {
      doings: [doing(addTask, { id, under: need.id, is }), doing(followTask, { task: task.id, next: id })],
      boxes: { text: 'next-text', assigned: 'next-who' },
    }
  },
}

/** Reads whichever of the page’s forms was sent. */
export const readSent: Reads = (visit, model, sent, files) => {
  const asked = sent.get('do') ?? ''
  const reads = Object.hasOwn(forms, asked) ? forms[asked] : undefined
  return reads
    ? reads(visit, model, sent, files)
    : { refused: [{ field: '', text: 'Choose what you want to do here.' }] }
}
