import {
  type Day,
  kinds,
  type Person,
  type Plan,
  type PlanKind,
  type TemplateId,
  templates,
} from '../../../checker/index.ts'
import { dayWithWeekday, readTypedDay } from '../../../checker/typed-day/index.ts'
import type { OpenedFamily } from '../../../store/index.ts'
import type { Refusal } from '../../page.ts'

/** The boxes of the page that asks what kind of plan it is to be. */
export const choiceNames = [
  'about',
  'kind',
  'template',
  'starts',
  'meeting',
  'from',
  'pasted',
  'review',
  'laterBecause',
] as const

/** What somebody chose and typed, as it was sent. */
export type Choices = Readonly<Record<(typeof choiceNames)[number], string>>

/** The same, understood. */
export type Settled = {
  readonly about: Plan['about']
  readonly kind: PlanKind
  readonly template: TemplateId
  readonly starts: Day | undefined
  readonly meeting: Day | undefined
  /** The plan it goes on from, a file, or nothing. */
  readonly from: { readonly is: 'nothing' | 'file' } | { readonly is: 'plan'; readonly plan: string }
}

/** A plan about all of them. */
export const FAMILY = 'family'

const CARRY = 'plan:'

/** What the page calls carrying forward from a plan. */
export const carryFrom = (plan: string): string => `${CARRY}${plan}`

/** What was sent; what was not is as it stands on a new page. */
export const readChoices = (sent: URLSearchParams, usual: Partial<Choices> = {}): Choices =>
  Object.fromEntries(
    choiceNames.map(name => [name, (sent.get(name) ?? usual[name] ?? '').replaceAll('\r\n', '\n').trim()]),
  ) as Choices

/** Whom a plan can be about: each child, each adult of the family, and the family as a whole. */
export const subjectsOf = ({ people }: OpenedFamily): readonly Person[] =>
  people.map(({ person }) => person).filter(({ is }) => is !== 'professional' && is !== 'network')

/** Understands what was chosen, or says all that has to be put right. */
export function settleChoices(
  choices: Choices,
  family: OpenedFamily,
  today: Day,
): Settled | { readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = []
  const about = aboutOf(choices.about, family)
  const kind = kinds.find(({ id }) => id === choices.kind)
  const template = templates.find(({ id }) => id === choices.template)
  if (!about) refused.push({ field: 'about', text: 'Choose whom the plan is about' })
  if (!kind) refused.push({ field: 'kind', text: 'Choose what kind of plan it is' })
  else if (about && !kind.about.includes(about.is))
    refused.push({
      field: 'kind',
      text: `${kind.label}s are about ${kind.about.map(each => said[each]).join(' or ')}. Choose another kind, or somebody else`,
    })
  if (!template) refused.push({ field: 'template', text: 'Choose the form the plan is written in' })
  const day = (field: 'starts' | 'meeting'): Day | undefined => {
    if (choices[field] === '') return undefined
    const read = readDay(choices[field], today)
    if ('day' in read) return read.day
    refused.push({ field, text: read.fault })
    return undefined
  }
  const [starts, meeting] = [day('starts'), day('meeting')]
  const from = fromOf(choices.from, family)
  if (!from) refused.push({ field: 'from', text: 'Choose what to begin with' })
  if (refused.length > 0 || !about || !kind || !template || !from) return { refused }
  return { about, kind: kind.id, template: template.id, starts, meeting, from }
}

const said = { child: 'a child', adult: 'an adult', family: 'a family' } as const

/** A day as somebody typed it, or what to ask them. */
export function readDay(typed: string, today: Day): { readonly day: Day } | { readonly fault: string } {
  const read = readTypedDay(typed, today)
  if ('day' in read) return { day: read.day }
  if ('fault' in read) return { fault: read.fault }
  const days = (read.choices ?? []).map(dayWithWeekday)
  return { fault: days.length > 1 ? `${read.ask} ${days.join(', or ')}?` : read.ask }
}

function aboutOf(chosen: string, family: OpenedFamily): Plan['about'] | undefined {
  if (chosen === FAMILY) return { is: 'family', name: family.name }
  const person = subjectsOf(family).find(({ id }) => id === chosen)
  return (
    person && {
      is: person.is === 'child' ? 'child' : 'adult',
      name: person.name,
      person: person.id,
      ...(person.born !== undefined && { born: person.born }),
    }
  )
}

/** Only from a plan of this very family: the door was opened to no other. */
function fromOf(chosen: string, { plans }: OpenedFamily): Settled['from'] | undefined {
  if (chosen === 'nothing' || chosen === 'file') return { is: chosen }
  const plan = plans.find(each => carryFrom(each.plan) === chosen)
  return plan && { is: 'plan', plan: plan.plan }
}
