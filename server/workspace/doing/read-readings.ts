import { remove, takeReading } from '../../../plans/index.ts'
import { newId } from '../../sign-in/tokens.ts'
import { type Doing, doing } from '../change-plan.ts'
import { dayTyped } from '../write/day-typed.ts'
import type { MeasureModel } from './measure-page.ts'
import { readFigure } from './paste-readings.ts'
import type { Read } from './read-sent.ts'

/** What the page was asked to do; `look` only shows what was pasted, as it was understood. */
export function readReadings(model: MeasureModel, sent: URLSearchParams): Read | { readonly look: true } {
  switch (sent.get('do')) {
    case 'look':
      return model.pasted.length > 0
        ? { look: true }
        : { refused: [{ field: 'pasted', text: 'Paste the days and their figures here.' }] }
    case 'keep-pasted':
      return readAll(model, sent)
    case 'wrong':
      return readWrong(model, sent)
    default:
      return readOne(model, sent)
  }
}

const said = (sent: URLSearchParams, name: string): string => (sent.get(name) ?? '').trim()

function readOne({ measure, today }: MeasureModel, sent: URLSearchParams): Read {
  const day = dayTyped(said(sent, 'on'), today, 'back')
  const value = readFigure(said(sent, 'value'), measure.unit)
  const source = said(sent, 'source')
  const refused = [
    ...('says' in day ? [{ field: 'on', text: day.says }] : []),
    ...(value === undefined ? [{ field: 'value', text: 'Give a figure, such as 64.' }] : []),
    ...(source ? [] : [{ field: 'source', text: 'Say where the figure comes from.' }]),
  ]
  if ('says' in day || value === undefined || refused.length > 0) return { refused }
  const id = `${said(sent, 'key') || newId()}-reading`
  return {
    doings: [doing(takeReading, { id, measure: measure.id, is: { on: day.day, value, source } })],
    boxes: { on: 'on', value: 'value', source: 'source' },
  }
}

/** Every line that was understood; one that stands there already is not noted twice. */
function readAll({ measure, pasted, readings }: MeasureModel, sent: URLSearchParams): Read {
  const source = said(sent, 'pasted-source')
  const there = new Set(readings.map(({ is }) => `${is.on} ${is.value}`))
  const doings = pasted.flatMap((line, at): readonly Doing[] => {
    if (!('on' in line) || there.has(`${line.on} ${line.value}`)) return []
    there.add(`${line.on} ${line.value}`)
    const id = `${said(sent, 'key') || newId()}-reading-${at}`
    return [doing(takeReading, { id, measure: measure.id, is: { on: line.on, value: line.value, source } })]
  })
  if (!source) return { refused: [{ field: 'pasted-source', text: 'Say where the figures come from.' }] }
  if (doings.length === 0)
    return {
      refused: [
        { field: 'pasted', text: 'There is nothing new in it to keep. Look at what is said of each line.' },
      ],
    }
  return { doings }
}

function readWrong({ readings }: MeasureModel, sent: URLSearchParams): Read {
  const part = readings.find(({ id }) => id === sent.get('reading'))?.id
  const because = said(sent, 'because')
  const refused = [
    ...(part ? [] : [{ field: 'reading', text: 'Choose the figure that is wrong.' }]),
    ...(because ? [] : [{ field: 'because', text: 'Say what is wrong with it.' }]),
  ]
  if (!part || refused.length > 0) return { refused }
  return { doings: [doing(remove, { part, because })], boxes: { because: 'because' } }
}
