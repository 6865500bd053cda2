import { isRealDay, type Stage, sayDay } from '../../../../checker/index.ts'
import { dayTyped } from '../day-typed.ts'
import { type Around, type Boxes, type Holding, type ReadBoxes, rowsIn } from './holding.ts'
import { figure } from './plain.ts'

/** The stages on the way, a row for each and an empty one: of a task in words, of a measure as figures. */
export const stagesBy = (what: 'text' | 'target'): Holding => ({
  show: value => {
    const all = (value ?? []) as readonly Stage[]
    const blank = [`${all.length}/by`, `${all.length}/${what}`].map(rest => [rest, ''] as const)
    return new Map([...all.flatMap((stage, row) => [...shown(stage, row, what)]), ...blank])
  },
  read(boxes, value, around) {
    const was = (value ?? []) as readonly Stage[]
    const read: Stage[] = []
    for (let row = 0; row < Math.max(rowsIn(boxes), was.length); row += 1) {
      const stage = readStage(boxes, row, was[row], what, around)
      if (stage && 'fault' in stage) return stage
      if (stage) read.push(stage.value as Stage)
    }
    return { value: read.length > 0 ? read : null }
  },
})

const shown = ({ by, text, target }: Stage, row: number, what: 'text' | 'target'): Boxes =>
  new Map([
    [`${row}/by`, isRealDay(by) ? sayDay(by) : by],
    [`${row}/${what}`, String((what === 'text' ? text : target) ?? '')],
  ])

function readStage(
  boxes: Boxes,
  row: number,
  was: Stage | undefined,
  what: 'text' | 'target',
  around: Around,
): ReadBoxes | undefined {
  const [byBox, whatBox] = [`${row}/by`, `${row}/${what}`]
  const before: Boxes = was ? shown(was, row, what) : new Map()
  const [by = '', said = ''] = [byBox, whatBox].map(rest => boxes.get(rest) ?? before.get(rest))
  if (by.trim() === '' && said.trim() === '') return undefined
  const isUntouched = was && by === before.get(byBox) && said === before.get(whatBox)
  if (isUntouched) return { value: was }
  if (by.trim() === '') return { fault: 'Give this stage a day.', rest: byBox }
  const day = was && by === before.get(byBox) ? { day: was.by } : dayTyped(by, around.today)
  if (!('day' in day)) return { fault: day.says, rest: byBox }
  const { text: _, target: __, ...rest } = was ?? {}
  if (said.trim() === '')
    return {
      fault: what === 'text' ? 'Say what will be reached by then.' : 'Give the figure to reach by then.',
      rest: whatBox,
    }
  if (what === 'text') return { value: { ...rest, ...withTarget(was), by: day.day, text: said } }
  const read = figure.read(new Map([['', said]]), undefined, around)
  if ('fault' in read) return { fault: read.fault, rest: whatBox }
  return { value: { ...rest, ...withText(was), by: day.day, target: read.value } }
}

const withTarget = (was: Stage | undefined) => (was?.target === undefined ? {} : { target: was.target })
const withText = (was: Stage | undefined) => (was?.text === undefined ? {} : { text: was.text })
