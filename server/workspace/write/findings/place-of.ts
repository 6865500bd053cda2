import type { Finding } from '../../../../checker/index.ts'
import { type Id, type PartKind, type PlanRecord, partOfKind, partsHere } from '../../../../plans/index.ts'
import { nameOfBox } from '../typed.ts'

/** The box where a finding is put right: the words it marks, or what is still to be written. Nothing when it is put right elsewhere. */
export function placeOf({ at, field, rule }: Finding, record: PlanRecord): string | undefined {
  const id = at.id ?? ''
  switch (at.part) {
    case 'need':
      return inNeed(record, id, rule, field)
    case 'factor':
    case 'worry':
      return nameOfBox(at.part, id, 'text')
    case 'goal':
      return inGoal(record, id, rule)
    case 'measure':
    case 'stage':
      return inMeasure(record, id)
    case 'task':
      return inTask(id, at.pair ?? 0, rule, field)
    case 'consequences':
      return nameOfBox('consequences', 'consequences', firstBlank(record))
    case 'plan':
      return inFacts(rule)
    default:
      return undefined
  }
}

const inFacts = (rule: string): string | undefined => {
  const field = { 'date-order': 'starts', 'review-late': 'nextReview' }[rule]
  return field && nameOfBox('plan', 'plan', field)
}

function inNeed(record: PlanRecord, id: Id, rule: string, field: Finding['field']): string | undefined {
  const first = (kind: PartKind): Id | undefined => partsHere(record, kind, id)[0]?.id
  const [task, goal, factor] = [first('task'), first('goal'), first('factor')]
  if (rule === 'drift' || rule === 'date-order') return undefined
  if (rule === 'most-pressing') return nameOfBox('need', id, 'impact')
  const worry = partsHere(record, 'worry')[0]?.id
  if (rule === 'not-linked' && worry) return nameOfBox('need', id, 'answers', worry)
  if ((rule === 'no-quick-win' || field === 'by') && task) return nameOfBox('task', task, 'assigned', '0/by')
  if ((rule === 'done-no-next' || field === 'task') && task) return nameOfBox('task', task, 'text')
  if (field === 'goal' && goal) return nameOfBox('goal', goal, 'text')
  if (field === 'factors' && factor) return nameOfBox('factor', factor, 'text')
  return nameOfBox('need', id, 'text')
}

function inGoal(record: PlanRecord, id: Id, rule: string): string | undefined {
  if (rule === 'date-order' || rule === 'drift') return undefined
  if (rule !== 'no-evidence-plan') return nameOfBox('goal', id, 'text')
  const isSaid = (partOfKind(record, 'goal', id)?.is.evidencedBy ?? '').trim() !== ''
  return nameOfBox('goal', id, isSaid ? 'evidencedWho' : 'evidencedBy')
}

function inMeasure(record: PlanRecord, id: Id): string | undefined {
  if (partOfKind(record, 'task', id)) return nameOfBox('task', id, 'stages', '0/by')
  const measure = partOfKind(record, 'measure', id)?.is
  return nameOfBox('measure', id, measure?.baseline === undefined ? 'baseline' : 'target')
}

function inTask(id: Id, pair: number, rule: string, field: Finding['field']): string | undefined {
  if (rule === 'done-no-evidence') return undefined
  if (rule === 'not-agreed' || rule === 'overload' || field === 'who')
    return nameOfBox('task', id, 'assigned', `${pair}/who`)
  return field === 'task' ? nameOfBox('task', id, 'text') : nameOfBox('task', id, 'assigned', `${pair}/by`)
}

function firstBlank(record: PlanRecord): string {
  const is = partOfKind(record, 'consequences', 'consequences')?.is ?? {}
  const fields = ['endsWhen', 'increasesWhen', 'bottomLine', 'backup'] as const
  return fields.find(field => (is[field] ?? '').trim() === '') ?? 'endsWhen'
}
