import { partOfKind } from '../../../plans/index.ts'
import { HttpProblem } from '../../problem.ts'
import { newId } from '../../sign-in/tokens.ts'
import type { PlanVisit } from '../visit.ts'
import { type Outcome, planPage, type WorkspacePage } from '../workspace-page.ts'
import { nameOfBox, UNDER } from '../write/typed.ts'
import { keepOne, keepStep } from './keep.ts'
import { openReviewing, type Reviewing } from './reviewing.ts'
import { reviewScope } from './scope.ts'
import { stepView } from './step-view.ts'
import { type Step, stepsOf } from './steps/index.ts'

/** One step of a review as its page shows it. */
export type OnStep = {
  readonly reviewing: Reviewing
  readonly steps: readonly Step[]
  readonly step: Step
}

const [may, view] = ['hold-review', stepView] as const

/** A step of a review that is about the whole plan. */
export const stepPage: WorkspacePage = planPage<OnStep>({
  path: '/plans/:plan/review/:step',
  ...{ may, view, submit },
  show: visit => onStep(visit, visit.params.step ?? ''),
  again: (visit, sent) => onStep(visit, visit.params.step ?? '', sent),
})

/** A step that is about one need. */
export const needStepPage: WorkspacePage = planPage<OnStep>({
  path: '/plans/:plan/review/needs/:need',
  ...{ may, view, submit },
  show: visit => onStep(visit, `needs/${visit.params.need ?? ''}`),
  again: (visit, sent) => onStep(visit, `needs/${visit.params.need ?? ''}`, sent),
})

const stepAsked = ({ params }: PlanVisit): string => params.step ?? `needs/${params.need ?? ''}`

async function onStep(visit: PlanVisit, id: string, sent?: URLSearchParams): Promise<OnStep> {
  const reviewing = await openReviewing(visit, reviewScope, sent)
  const steps = stepsOf(reviewing)
  const step = steps.find(each => each.id === id)
  if (!step) throw new HttpProblem(404)
  return { reviewing, steps, step }
}

/** Keeps what was typed whatever it is, and goes on once the step holds. */
async function submit(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<OnStep>> {
  const pressed = sent.get('then') ?? ''
  const model = await onStep(visit, stepAsked(visit), sent)
  const { step, reviewing } = model
  await keepStep(visit, reviewing, sent, step.id)
  const at = `/plans/${encodeURIComponent(visit.plan)}/review`
  const here = `${at}/${step.id}`
  if (pressed === 'later') return { goTo: at }
  if (pressed.startsWith('more')) return { goTo: `${here}#more-task` }
  if (pressed.startsWith('take ')) {
    await takeBackup(visit, reviewing, pressed.slice('take '.length))
    return { goTo: here }
  }
  if (step.faults.length > 0) return { shown: model, refused: step.faults }
  const next = model.steps[model.steps.indexOf(step) + 1]
  return { goTo: `${at}/${next?.id ?? 'look-over'}` }
}

/** The words of the backup plan as a new task of a need, to be shared out and dated. */
async function takeBackup(visit: PlanVisit, { desk }: Reviewing, need: string): Promise<void> {
  const backup = partOfKind(desk.laid, 'consequences', 'consequences')?.is.backup
  if (!backup || partOfKind(desk.record, 'need', need) === undefined) return
  const task = newId()
  const words = [
    [nameOfBox('task', task, 'text'), backup],
    [nameOfBox('task', task, UNDER), need],
  ] as const
  await keepOne(visit, desk.saw, new Map(words))
}
