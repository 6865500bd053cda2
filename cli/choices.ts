import { isRealDay, type Rule, rules, type Severity, type TemplateId, templates } from '../checker/index.ts'
import { readColumnChoices } from '../formats/columns.ts'
import type { ColumnChoices } from '../formats/index.ts'
import { todayInLondon } from '../server/surroundings.ts'
import { nearest } from './nearest.ts'
import type { Given, Refused } from './options.ts'

/** What a check may be told: the day, the form, and which rules. */
export type Choices = {
  readonly today: string
  /** The day as it was typed, if it was. */
  readonly given?: string
  readonly template?: TemplateId
  /** Rules that are not asked for. */
  readonly off: readonly string[]
  readonly severities: readonly Severity[]
  /** What columns hold, where somebody knows better than their headings. */
  readonly columns?: ColumnChoices
}

const severities = ['fix', 'improve', 'advice'] as const

const unknown = (what: string, typed: string, known: readonly string[]): Refused => {
  const meant = nearest(typed, known)
  const rest = meant ? `Did you mean “${meant}”?` : known.length < 9 ? `There are ${known.join(', ')}.` : ''
  return { refused: `There is no ${what} “${typed}”. ${rest}`.trim() }
}

/** Reads the options that choose, or says what is wrong with one. */
export const readChoices = ({ values }: Given): Choices | Refused => {
  const [day] = values('today')
  const [form] = values('template')
  const [least] = values('severity')
  const named = values('rule')
  if (day !== undefined && !isRealDay(day))
    return { refused: `“${day}” is not a day of the calendar. Give it as 2026-11-22.` }
  const template = templates.find(each => each.id === form)
  if (form !== undefined && !template)
    return unknown(
      'form',
      form,
      templates.map(each => each.id),
    )
  const severity = severities.find(each => each === least)
  if (least !== undefined && !severity) return unknown('severity', least, severities)
  const wrong = named.find(id => !rules.some(rule => rule.id === id))
  if (wrong !== undefined)
    return unknown(
      'rule',
      wrong,
      rules.map(rule => rule.id),
    )
  const [said] = values('columns')
  const columns = said === undefined ? undefined : readColumnChoices(said)
  if (columns && 'refused' in columns) return columns
  const isOff = ({ id }: Rule): boolean => named.length > 0 && !named.includes(id)
  return {
    today: day ?? todayInLondon(),
    ...(day !== undefined && { given: day }),
    ...(template && { template: template.id }),
    ...(columns && { columns: columns.columns }),
    off: rules.filter(isOff).map(rule => rule.id),
    severities: severities.slice(0, severities.indexOf(severity ?? 'advice') + 1),
  }
}
