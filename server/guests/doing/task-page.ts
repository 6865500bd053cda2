import { addDays, type EvidenceSource } from '../../../checker/index.ts'
import { blockTask, finishTask, startTask } from '../../../plans/index.ts'
import type { GuestKind } from '../../access/roles.ts'
import { takeFile } from '../../evidence/take-file.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import type { SentFile } from '../../reading/sent.ts'
import { newId } from '../../sign-in/tokens.ts'
import { type Doing, doing } from '../../workspace/change-plan.ts'
import { daysTold } from '../../workspace/doing/days-told.ts'
import { keepDoings } from '../../workspace/doing/keep.ts'
import { evidenceFor } from '../../workspace/doing/read-evidence.ts'
import { dayTyped } from '../../workspace/write/day-typed.ts'
import { type OwnPaper, openOwn } from '../agree/own.ts'
import { type GuestVisit, guestPage } from '../guest-page.ts'
import { type OwnPhoto, ownPhotos } from './own-photos.ts'
import { type OwnTask, ownTasks } from './own-tasks.ts'
import { ownTaskView } from './task-view.ts'

/** A task of theirs, on a sheet of their own. */
export type OwnTaskPaper = OwnPaper &
  OwnTask & {
    readonly recent: NonNullable<OwnTask['days']>['days']
    /** What they brought to it. */
    readonly photos: readonly OwnPhoto[]
  }

/** So far back they are asked what came of each day. */
const DAYS = 7

/** What a person says of a task is their own word for it, whatever else may be known of it [G5]. */
const sourceOf: Readonly<Record<GuestKind, EvidenceSource>> = {
  child: 'said-by-child',
  parent: 'said-by-parent',
  network: 'seen-by-network',
  professional: 'seen-by-professional',
}

/** One of their own tasks: it is done, they cannot do it, or something is in the way. Nobody says so for anybody else. */
export const ownTaskPage = guestPage<OwnTaskPaper>({
  path: '/guest/tasks/:task',
  may: 'read-own-part',
  submits: 'tell-own-progress',
  takesFiles: true,
  show: visit => open(visit),
  view: ownTaskView,
  async submit(visit, sent, files) {
    const paper = await open(visit, sent)
    const { typed, refused, doings } = await read(visit, paper, sent, files)
    const wrong = refused.length > 0 ? refused : await keepDoings(visit, sent, doings, { on: 'on' })
    if (wrong.length > 0) return { shown: await open(visit, typed), refused: wrong }
    return { goTo: `/guest/tasks/${encodeURIComponent(paper.task.id)}?done=yes` }
  },
})

async function open(visit: GuestVisit, typed?: URLSearchParams): Promise<OwnTaskPaper> {
  const own = ownTasks(visit).find(({ task }) => task.id === visit.params.task)
  if (!own) throw new HttpProblem(404)
  const recent = (own.days?.days ?? []).filter(({ on }) => on > addDays(visit.today, -DAYS)).toReversed()
  const photos = await ownPhotos(visit, own.task.id)
  return { ...openOwn(visit, 'Thank you. It is kept.', typed), ...own, recent, photos }
}

type Read = {
  readonly doings: readonly Doing[]
  readonly refused: readonly Refusal[]
  readonly typed: URLSearchParams
}

async function read(
  visit: GuestVisit,
  { task, recent }: OwnTaskPaper,
  sent: URLSearchParams,
  files: readonly SentFile[],
): Promise<Read> {
  const typed = new URLSearchParams(sent)
  const only = (...doings: readonly Doing[]): Read => ({ typed, doings, refused: [] })
  const key = sent.get('key') || newId()
  const what = sent.get('do')
  if (what === 'days') return only(...daysTold(recent, task.id, sent, key))
  if (what === 'again') return only(doing(startTask, { task: task.id }))
  const photo = await photoOf(visit, sent, files)
  const file = 'id' in photo ? photo.id : undefined
  if (file) typed.set('kept', file)
  // Said back once, so that they see which it was; the name itself is never kept.
  if (file && files[0]) typed.set('kept-name', files[0].name.slice(0, 80))
  const [how, text] = [sent.get('how'), (sent.get('words') ?? '').trim()]
  const day = dayTyped(sent.get('on')?.trim() || 'today', visit.today, 'back')
  const isChosen = how === 'done' || how === 'cannot' || how === 'blocked'
  const refused: readonly Refusal[] = [
    ...(isChosen ? [] : [{ field: 'how', text: 'Choose how it went' }]),
    ...(text || !isChosen
      ? []
      : [{ field: 'words', text: how === 'done' ? 'Write what you did' : 'Write why' }]),
    ...('says' in day ? [{ field: 'on', text: day.says }] : []),
    ...('says' in photo ? [{ field: 'photo', text: photo.says }] : []),
  ]
  if (refused.length > 0 || 'says' in day) return { typed, refused, doings: [] }
  const { kind, person } = visit.guest
  const is = { text, source: sourceOf[kind], on: day.day, by: person, ...(file && { file }) }
  const evidence = evidenceFor(`${key}-evidence`, task.id, is)
  if (how === 'done') return only(evidence, doing(finishTask, { task: task.id, on: day.day }))
  const because = how === 'cannot' ? `${visit.by.name} cannot do this. ${text}` : text
  const blocks = doing(blockTask, { task: task.id, because })
  return file ? only(evidence, blocks) : only(blocks)
}

async function photoOf(
  visit: GuestVisit,
  sent: URLSearchParams,
  [file]: readonly SentFile[],
): Promise<{ readonly id?: string } | { readonly says: string }> {
  if (file) return takeFile(visit, file)
  const before = sent.get('kept')
  if (!before) return {}
  const { store, organisation, plan, by } = visit
  const facts = await store.evidenceFacts({ organisation, plan, id: before })
  return facts?.by === by.id ? { id: before } : {}
}
