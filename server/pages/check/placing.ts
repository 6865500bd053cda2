import type { Finding } from '../../../checker/finding.ts'
import type { Need, Plan } from '../../../checker/plan.ts'
import { subjectsOf } from '../../../checker/reading-plan/people.ts'
import { valueAt } from './path.ts'

const person = (id: string): string => `@${encodeURIComponent(id)}`
const indexOf = (list: readonly { readonly id: string }[] | undefined, id: string | undefined): number =>
  Math.max(0, list?.findIndex(each => each.id === id) ?? 0)

/** Where each plan rule’s finding about a person, or about the whole plan, is put right. */
const byRule: Readonly<Record<string, (who: string) => string>> = {
  'no-voice': who => `views/${who}/text`,
  'not-agreed': who => `agreements/${who}/answer`,
  'not-understood': who => `understanding/${who}/words`,
  surprise: who => `draftsSeen/${who}/on`,
  'review-late': () => 'nextReview',
  'same-date': () => 'needs/0/tasks/0/assigned/0/by',
  overload: () => 'needs/0/tasks/0/assigned/0/who',
  'not-linked': () => 'worries/0/text',
  drift: () => 'changed',
  'date-order': () => 'starts',
}

/** The box where a finding is put right: the words it marks, or what is still to be written. */
export function placeOf({ at, field, rule }: Finding, plan: Plan): string {
  const needAt = indexOf(plan.needs, at.part === 'need' ? at.id : at.need)
  const need = plan.needs[needAt]
  const inNeed = `needs/${needAt}`
  if (at.part === 'need') return `${inNeed}/${placeInNeed(rule, field)}`
  if (at.part === 'factor') return `${inNeed}/factors/${indexOf(need?.factors, at.id)}/text`
  if (at.part === 'goal') return placeInGoal(`${inNeed}/goals/${indexOf(need?.goals, at.id)}`, rule)
  if (at.part === 'evidence') return placeOfEvidence(inNeed, need, at.id)
  if (at.part === 'measure') return `${inNeed}/measures/${indexOf(need?.measures, at.id)}/baseline`
  if (at.part === 'task')
    return placeInTask(`${inNeed}/tasks/${indexOf(need?.tasks, at.id)}`, at.pair ?? 0, rule, field)
  if (at.part === 'consequences') return firstBlankConsequence(plan)
  if (at.part === 'worry') return `worries/${indexOf(plan.worries, at.id)}/text`
  if (at.part === 'agreement') return `agreements/${person(at.id ?? '')}/meansForRisk`
  if (at.part === 'review') return `reviews/${indexOf(plan.reviews, at.id)}/on`
  const who = at.part === 'person' ? at.id : subjectsOf(plan)[0]?.id
  return (byRule[rule] ?? byRule['date-order'])?.(person(who ?? '')) ?? 'starts'
}

function placeInNeed(rule: string, field: Finding['field']): string {
  if (rule === 'not-linked') return 'answers'
  if (rule === 'most-pressing') return 'impact'
  if (rule === 'drift' || rule === 'date-order') return 'met'
  if (rule === 'no-quick-win' || field === 'by') return 'tasks/0/assigned/0/by'
  if (rule === 'done-no-next' || field === 'task') return 'tasks/0/text'
  if (field === 'goal') return 'goals/0/text'
  return field === 'factors' ? 'factors/0/text' : 'text'
}

function placeInGoal(goal: string, rule: string): string {
  if (rule === 'no-evidence-plan') return `${goal}/evidencedBy`
  return rule === 'date-order' || rule === 'drift' ? `${goal}/met` : `${goal}/text`
}

function placeInTask(task: string, pair: number, rule: string, field: Finding['field']): string {
  if (rule === 'done-no-evidence') return `${task}/evidence/0/text`
  if (rule === 'not-agreed' || rule === 'overload' || field === 'who') return `${task}/assigned/${pair}/who`
  return field === 'task' ? `${task}/text` : `${task}/assigned/${pair}/by`
}

function placeOfEvidence(inNeed: string, need: Need | undefined, id: string | undefined): string {
  for (const [at, task] of (need?.tasks ?? []).entries()) {
    const place = (task.evidence ?? []).findIndex(each => each.id === id)
    if (place >= 0) return `${inNeed}/tasks/${at}/evidence/${place}/text`
  }
  return `${inNeed}/goals/0/text`
}

const consequences = ['endsWhen', 'increasesWhen', 'bottomLine', 'backup']
const firstBlankConsequence = (plan: Plan): string => {
  const blank = consequences.find(key => !String(valueAt(plan, `consequences/${key}`) ?? '').trim())
  return `consequences/${blank ?? 'endsWhen'}`
}
