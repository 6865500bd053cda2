import { type Day, kinds, type Plan, type PlanKind, type TemplateId, templates } from '../../checker/index.ts'
import { nothingYet, type PlanRecord } from '../record.ts'
import { dayFault, isWritten } from './checking.ts'
import { happens, type Outcome, type Refusal, refuse, type Told } from './outcome.ts'

/** What there is to know of a plan before anything is written in it. */
export type Begin = {
  readonly id?: string
  readonly template: TemplateId
  readonly kind: PlanKind
  readonly about: Plan['about']
  readonly people?: Plan['people']
  readonly starts?: Day
  readonly ends?: Day
  readonly meeting?: Day
}

/** A new plan, of one kind, in one form, about one child, one adult or one family. */
export const begin = (record: PlanRecord, command: Begin, told: Told): Outcome => {
  if (record.version > 0) return refuse('plan', 'This plan has begun already.')
  const refused = [...faultsInKind(command), ...faultsInDays(command)]
  if (refused.length > 0) return { refused }
  const plan = JSON.parse(JSON.stringify({ ...command, state: 'draft', needs: [] })) as Plan
  return happens(nothingYet, told, { kind: 'plan-begun', plan })
}

const faultsInKind = ({ template, kind, about }: Begin): readonly Refusal[] => {
  const known = kinds.find(({ id }) => id === kind)
  return [
    ...(templates.some(({ id }) => id === template)
      ? []
      : [{ field: 'template', text: 'Choose the form the plan is written in.' }]),
    ...(known ? [] : [{ field: 'kind', text: 'Choose what kind of plan it is.' }]),
    ...(isWritten(about.name) ? [] : [{ field: 'name', text: 'Write whom the plan is about.' }]),
    ...(known && !known.about.includes(about.is)
      ? [{ field: 'is', text: `${known.label}s are about ${known.about.map(said).join(' or ')}.` }]
      : []),
  ]
}

const said = (is: Plan['about']['is']): string =>
  ({ child: 'a child', adult: 'an adult', family: 'a family' })[is]

const faultsInDays = ({ about, starts, ends, meeting }: Begin): readonly Refusal[] => {
  const days = { born: about.born, starts, ends, meeting }
  return Object.entries(days).flatMap(([field, day]) => {
    const text = day === undefined ? undefined : dayFault(day)
    return text === undefined ? [] : [{ field, text }]
  })
}
