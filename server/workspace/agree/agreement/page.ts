import { doubtAgreement, weighAnswer } from '../../../../plans/index.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { mayAlso } from '../../plan/may-also.ts'
import type { PlanVisit } from '../../visit.ts'
import { type Outcome, planPage } from '../../workspace-page.ts'
import { dayFaults, dayIn, dayOr, keep } from '../keep.ts'
import { openPaper, type Paper } from '../paper.ts'
import { agreementPageView } from './view.ts'

/** Who has answered what, and whether whoever looks may note an answer. */
export type Agreements = { readonly paper: Paper; readonly mayNote: boolean }

const said = {
  kept: 'The answer is kept, to exactly the version that was shown.',
  weighed: 'It is noted what the disagreement means and what will be done.',
  doubted: 'Your observation is kept beside their answer. Their answer stays theirs.',
}

/** Who agrees with what, which answers have to be asked for again, and which disagreements are still open. */
export const agreementPage = planPage<Agreements>({
  path: '/plans/:plan/agreement',
  may: 'see-plan',
  submits: 'note-answer',
  show: visit => toAgreements(visit),
  again: (visit, sent) => toAgreements(visit, sent),
  submit: (visit, sent) => (sent.get('weigh') ? weigh(visit, sent) : doubt(visit, sent)),
  view: agreementPageView,
})

async function toAgreements(visit: PlanVisit, sent?: URLSearchParams): Promise<Agreements> {
  return { paper: await openPaper(visit, said, sent), mayNote: mayAlso(visit, 'note-answer') }
}

function weigh(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Agreements>> {
  const agreement = sent.get('weigh') ?? ''
  const typed = (name: string): string => sent.get(`${name}-${agreement}`) ?? ''
  const command = { agreement, meansForRisk: typed('meansForRisk'), willDo: typed('willDo') }
  return finish(visit, sent, 'weighed', doing(weighAnswer, command), field => `${field}-${agreement}`)
}

async function doubt(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Agreements>> {
  const day = dayIn(sent, visit.today)
  const faults = dayFaults(day)
  if (faults.length > 0) return { shown: await toAgreements(visit, sent), refused: faults }
  const typed = (name: string): string => sent.get(name) ?? ''
  const is = {
    ...{ person: typed('person'), text: typed('text'), on: dayOr(day, visit.today) },
    ...{ meansForRisk: typed('meansForRisk'), willDo: typed('willDo') },
  }
  return finish(visit, sent, 'doubted', doing(doubtAgreement, { id: newId(), is }))
}

async function finish(
  visit: PlanVisit,
  sent: URLSearchParams,
  done: keyof typeof said,
  does: Doing,
  at = (field: string) => field,
): Promise<Outcome<Agreements>> {
  const kept = await keep(visit, sent, [does])
  if ('record' in kept) return { goTo: `/plans/${visit.plan}/agreement?done=${done}` }
  const refused = kept.refused.map(({ field, text }) => ({ field: field && at(field), text }))
  return { shown: await toAgreements(visit, sent), refused }
}
