import type { Plan } from '../../../checker/plan.ts'
import { callName, everybody } from '../../../checker/reading-plan/people.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { select } from '../../views/components/select.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { subjectName } from './act.ts'
import { boxAt } from './boxes.ts'
import { valueAt } from './path.ts'
import { shownAt } from './write.ts'

type BoxOptions = {
  readonly label?: string | undefined
  /** What the box is about, for whoever does not see what it stands beside. */
  readonly about?: string | undefined
  readonly options?: readonly (readonly [value: string, text: string])[]
}

const MUST = /^template$|\/is$/

/** Who a box is about, as the plan’s family would call them. */
export function personAt(plan: Plan, path: string): string {
  const id = /\/@([^/]*)/.exec(path)?.[1]
  const person =
    id === undefined ? undefined : everybody(plan).find(each => each.id === decodeURIComponent(id))
  if (!person || person.name.trim() === '') return subjectName(plan)
  return callName(person)
}

/** What a box asks, of whom it is about. */
export const askedAt = (plan: Plan, path: string): string =>
  (boxAt(path)?.label ?? 'the plan')
    .replace('{child}', subjectName(plan))
    .replace('{person}', personAt(plan, path))

/** One box of the page that is not in the plan’s table, with its question above it. */
export function boxView(plan: Plan, path: string, given: BoxOptions = {}): Html {
  const box = boxAt(path)
  if (!box) return nothing
  const said = given.label ?? askedAt(plan, path)
  const label = given.about
    ? { html: html`${said}<span class="govuk-visually-hidden">, ${given.about}</span>` }
    : { text: said }
  const value = shownAt(plan, path)
  const hint = box.hint ? { text: box.hint } : undefined
  const common = {
    id: path,
    name: path,
    label,
    hint,
    formGroup: { classes: `bywhen-box bywhen-box--${box.kind}` },
  }
  const options = given.options ?? box.options ?? []
  if (box.kind === 'words') return textarea({ ...common, rows: 2, value })
  if (box.kind === 'yes') return tick(path, said, 'yes', value === 'yes', given.about)
  if (box.kind === 'several') return several(plan, path, said, options)
  if (box.kind === 'choice' || box.kind === 'rank') {
    const blank = MUST.test(path) ? [] : [{ value: '', text: 'Not said' }]
    return select({
      ...common,
      value,
      items: [...blank, ...options.map(([value, text]) => ({ value, text }))],
    })
  }
  const numeric = box.kind === 'number' ? { type: 'number', attributes: { step: 'any' } } : {}
  return input({ ...common, ...numeric, value, autocomplete: 'off' })
}

const tick = (path: string, said: string, value: string, checked: boolean, about?: string, id = path): Html =>
  html`<div class="govuk-checkboxes govuk-checkboxes--small bywhen-box"><div class="govuk-checkboxes__item">
    <input type="hidden" name="${path}" value="">
    <input class="govuk-checkboxes__input" type="checkbox" id="${id}" name="${path}" value="${value}"${checked ? html` checked` : nothing}>
    <label class="govuk-label govuk-checkboxes__label" for="${id}">${said}${about ? html`<span class="govuk-visually-hidden">, ${about}</span>` : nothing}</label>
  </div></div>`

function several(plan: Plan, path: string, said: string, options: BoxOptions['options'] = []): Html {
  const chosen = valueAt(plan, path)
  const ids = Array.isArray(chosen) ? chosen : []
  if (options.length === 0) return nothing
  return html`<fieldset class="govuk-fieldset bywhen-box" id="${path}" tabindex="-1">
    <legend class="govuk-fieldset__legend">${said}</legend>
    ${options.map(([value, text], at) => tick(path, text, value, ids.includes(value), undefined, `${path}/${at}`))}
  </fieldset>`
}

/** A small button that does one thing; what it is about is said to whoever does not see where it stands. */
export const doing = (
  text: string,
  value: string,
  about?: string,
  classes = 'govuk-button--secondary',
): Html =>
  button({
    html: html`${text}${about ? html`<span class="govuk-visually-hidden"> (${about})</span>` : nothing}`,
    name: 'do',
    value,
    classes: `${classes} bywhen-button--small`,
    attributes: { formaction: `/check#${landing(value)}` },
  })

const landings: Readonly<Record<string, string>> = {
  list: 'brought',
  out: 'brought',
  'all-out': 'brought',
  open: 'on-desk',
  ask: 'reading',
  again: 'reading',
  'as-first': 'reading',
}

/** Where the page comes to rest after a button was pressed without scripts. */
function landing(value: string): string {
  const [name = '', path = ''] = value.split(' ')
  if (name === 'put') return path
  return landings[name] ?? /^needs\/\d+/.exec(path)?.[0] ?? (path === 'needs' ? 'plan' : 'desk')
}
