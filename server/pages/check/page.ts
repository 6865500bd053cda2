import { examples } from '../../../checker/examples/index.ts'
import { templates } from '../../../checker/templates/index.ts'
import { page } from '../../page.ts'
import { answer } from './answer.ts'
import { blankPlan, type Desk, emptyDesk, opened } from './desk.ts'
import { readSent, type Sent } from './form.ts'
import { type Model, modelOf } from './model.ts'
import { view } from './view.ts'

/** What an address asks to see: an example, an empty form, or the form that comes first. */
function deskFor(query: URLSearchParams): Desk {
  const example = examples.find(({ id }) => id === query.get('example'))
  if (example) return { plan: opened(example.plan), asOf: example.today }
  const template = templates.find(({ id }) => id === query.get('template'))
  return template ? { plan: blankPlan(template.id) } : emptyDesk
}

/** The heart of the house: a plan is written or pasted, and its writer sees what is not SMART. Nothing of it is stored. */
export const checkPage = page<Model, Sent>({
  path: '/check',
  show: ({ query, today }) => modelOf(deskFor(query), today),
  form: readSent,
  takesFiles: true,
  submit: (visit, sent) => answer(sent, visit),
  view,
})
