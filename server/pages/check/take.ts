import { formats } from '../../../formats/index.ts'
import type { Outcome, Refusal, Visit } from '../../page.ts'
import { sheetOf } from './brought.ts'
import type { Desk } from './desk.ts'
import { fileName } from './file-name.ts'
import { shelve } from './files.ts'
import { type Model, modelOf } from './model.ts'

const tooMuch: Refusal = {
  field: 'take',
  text: 'The file could not be made just now. Nothing on the page has changed. Press again in a minute, or take it as Markdown.',
}

/** The plan on the desk, or all that was brought, as a file to take away. */
export async function take(
  desk: Desk,
  what: string,
  withNames: boolean,
  { today, reading }: Visit,
): Promise<Outcome<Model>> {
  const on = desk.asOf ?? today
  const format = formats.find(({ id, write }) => id === what && write)
  const isReport = what === 'report' || what === 'report-on-all'
  if (!format && !isReport) return { shown: modelOf(desk, today) }
  const made = await reading.make(
    format
      ? { ask: 'write', plan: desk.plan, format: format.id }
      : { ask: 'report', files: filesFor(desk, what, on), withNames, today: on },
  )
  if (!made) return { shown: modelOf(desk, today), refused: [tooMuch] }
  if (!format)
    return { file: { name: 'plan-report.html', type: 'text/html; charset=utf-8', content: made.bytes } }
  const { mediaType, extension } = format
  const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
  return { file: { name: fileName(desk.plan, extension), type, content: made.bytes } }
}

function filesFor(desk: Desk, what: string, on: string) {
  if (what === 'report-on-all') return shelve(desk, on).files ?? []
  const { plan, leftOver = [] } = desk
  return [{ name: '', hints: {}, sheets: [sheetOf(plan, leftOver, [], on)], refused: [] }]
}
