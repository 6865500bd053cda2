import type { Finding } from '../../../../checker/index.ts'
import { approvePlan, returnPlan, startPlan } from '../../../../plans/index.ts'
import type { Permission } from '../../../access/permissions.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { checkRecord } from '../../check-record.ts'
import { mayAlso } from '../../plan/may-also.ts'
import type { PlanVisit } from '../../visit.ts'
import { type Outcome, planPage } from '../../workspace-page.ts'
import { dayTyped } from '../../write/day-typed.ts'
import { keep, wordsIn } from '../keep.ts'
import { openPaper, type Paper } from '../paper.ts'
import { findingInWords } from './finding-in-words.ts'
import { approvalView } from './view.ts'

/** Where the approval of a plan stands, and what the check still finds that has to be put right. */
export type Approving = {
  readonly paper: Paper
  readonly findings: readonly Finding[]
  readonly toFix: readonly Finding[]
  readonly may: 'approve' | 'own-work' | 'no'
  readonly mayStart: boolean
}

const said = {
  approved: 'You have approved this version. What is written from now on is not approved with it.',
  returned: 'The plan is given back, with your reasons.',
  started: 'The plan is at work. Everybody works to it from now on.',
}

type Press = keyof typeof said

const presses = {
  approved: 'approve-plan',
  returned: 'approve-plan',
  started: 'start-plan',
} as const satisfies Readonly<Record<Press, Permission>>

const pressIn = (sent: URLSearchParams): Press =>
  (Object.keys(presses) as readonly Press[]).find(each => each === sent.get('press')) ?? 'started'

/** A manager approves a plan or gives it back, and never their own; then it is put to work. */
export const approvalPage = planPage<Approving>({
  path: '/plans/:plan/approval',
  may: 'see-plan',
  submits: sent => presses[pressIn(sent)],
  show: visit => toApproving(visit),
  again: (visit, sent) => toApproving(visit, sent),
  submit,
  view: approvalView,
})

async function toApproving(visit: PlanVisit, sent?: URLSearchParams): Promise<Approving> {
  const { store, organisation, plan, who } = visit
  const paper = await openPaper(visit, said, sent)
  const findings = checkRecord(paper.record, visit)
  const authors = await store.planAuthors({ organisation, plan })
  const may = mayAlso(visit, 'approve-plan') ? (authors.includes(who.id) ? 'own-work' : 'approve') : 'no'
  return {
    ...{
      paper,
      may,
      findings,
      toFix: findings.filter(mustBePutRight),
      mayStart: mayAlso(visit, 'start-plan'),
    },
  }
}

const mustBePutRight = ({ severity }: Finding): boolean => severity === 'fix'

async function submit(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Approving>> {
  const press = pressIn(sent)
  const shown = await toApproving(visit, sent)
  const on = dayTyped(sent.get('on')?.trim() || 'today', visit.today)
  if (press === 'started' && 'says' in on) return { shown, refused: [{ field: 'on', text: on.says }] }
  const because = wordsIn(sent, 'because')
  const does: Readonly<Record<Press, Doing>> = {
    // What the check finds is asked of the very version that is approved.
    approved: (record, told) => {
      const toFix = checkRecord(record, visit).filter(mustBePutRight)
      const despite = toFix.map(findingInWords).join('\n')
      return approvePlan(record, { id: newId(), ...(because && { because }), despite }, told)
    },
    returned: doing(returnPlan, { id: newId(), because: because ?? '' }),
    started: doing(startPlan, { on: 'day' in on ? on.day : visit.today }),
  }
  const kept = await keep(visit, sent, [does[press]])
  if ('refused' in kept) return { shown, refused: kept.refused }
  return { goTo: `/plans/${visit.plan}/approval?done=${press}` }
}
