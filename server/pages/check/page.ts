import { examples } from '../../../checker/examples/index.ts'
import type { Day } from '../../../checker/plan.ts'
import { templates } from '../../../checker/templates/index.ts'
import { readJson } from '../../../formats/json.ts'
import { writeMarkdown } from '../../../formats/markdown.ts'
import { writeJson } from '../../../formats/write-json.ts'
import { type Outcome, page } from '../../page.ts'
import { act, commandOf } from './act.ts'
import { blankPlan, type Desk, emptyDesk, opened } from './desk.ts'
import { fileName } from './file-name.ts'
import { readSent, type Sent } from './form.ts'
import { layOut } from './lay-out.ts'
import { type Model, modelOf } from './model.ts'
import { view } from './view.ts'

/** What an address asks to see: an example, an empty form, or the form that comes first. */
function deskFor(query: URLSearchParams): Desk {
  const example = examples.find(({ id }) => id === query.get('example'))
  if (example) return { plan: opened(example.plan), asOf: example.today }
  const template = templates.find(({ id }) => id === query.get('template'))
  return template ? { plan: blankPlan(template.id) } : emptyDesk
}

/** What comes of a button, for whoever has no scripts. Everything that was sent is sent back, whatever was pressed. */
function answer({ desk: deskOn, button }: Sent, today: Day): Outcome<Model> {
  const desk = deskOn(today)
  const [name, path] = commandOf(button)
  if (name === 'get' && path === 'markdown')
    return {
      file: {
        name: fileName(desk.plan, 'md'),
        type: 'text/markdown; charset=utf-8',
        text: writeMarkdown(desk.plan),
      },
    }
  if (name === 'get')
    return {
      file: { name: fileName(desk.plan, 'json'), type: 'application/json', text: writeJson(desk.plan) },
    }
  if (name === 'seen') return { shown: modelOf({ ...desk, leftOver: [] }, today) }
  if (name !== 'lay-out') return { shown: modelOf(act(desk, commandOf(button), desk.asOf ?? today), today) }
  const pasted = desk.pasted ?? ''
  const read = pasted.trimStart().startsWith('{') ? readJson(pasted) : undefined
  const laidOut =
    read === undefined
      ? layOut(pasted, desk.plan.template)
      : 'plan' in read
        ? { plan: opened(read.plan), said: 'Opened.', pasted: '' }
        : { refused: read.refused.map(({ where, text }) => `${where}: ${text}`).join(' ') }
  return 'refused' in laidOut
    ? { shown: modelOf(desk, today), refused: [{ field: 'pasted', text: laidOut.refused }] }
    : { shown: modelOf(laidOut, today) }
}

/** The heart of the house: a plan is written or pasted, and its writer sees what is not SMART. Nothing of it is stored. */
export const checkPage = page<Model, Sent>({
  path: '/check',
  show: ({ query, today }) => modelOf(deskFor(query), today),
  form: readSent,
  submit: ({ today }, sent) => answer(sent, today),
  view,
})
