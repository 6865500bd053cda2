import type { Permission } from '../../access/permissions.ts'
import type { Refusal } from '../../page.ts'
import type { SentFile } from '../../reading/sent.ts'
import type { Outcome } from '../own.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { keepDoings } from './keep.ts'
import { type Read, readSent } from './read-sent.ts'
import { readTask, type TaskModel } from './task-model.ts'
import { taskView } from './task-view.ts'

/** What a further task asks for is asked for by writing one anywhere. */
const asks = (sent: URLSearchParams): Permission =>
  sent.get('do') === 'next' ? 'write-plan' : 'record-progress'

/** A task as it is done: how it is going, day by day, what shows it, and what comes next. */
export const taskPage = planPage<TaskModel>({
  path: '/plans/:plan/tasks/:task',
  may: 'see-plan',
  submits: asks,
  takesFiles: true,
  show: visit => readTask(visit),
  again: readTask,
  view: taskView,
  submit,
})

async function submit(
  visit: PlanVisit,
  sent: URLSearchParams,
  files: readonly SentFile[],
): Promise<Outcome<TaskModel>> {
  const model = await readTask(visit)
  const read: Read = await readSent(visit, model, sent, files)
  const typed = new URLSearchParams(sent)
  if (read.kept) typed.set(...read.kept)
  const refused: readonly Refusal[] =
    'refused' in read ? read.refused : await keepDoings(visit, sent, read.doings, read.boxes)
  if (refused.length > 0) return { shown: await readTask(visit, typed), refused }
  const here = `/plans/${encodeURIComponent(visit.plan)}/tasks/${encodeURIComponent(model.task.id)}`
  return { goTo: `${here}?done=${sent.get('do')}` }
}
