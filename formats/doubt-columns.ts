import type { Role } from './headings.ts'
import { plainly } from './values.ts'
import { writtenDay } from './written-day.ts'

type Boxes = (column: number) => readonly string[]

const isDay = (box: string): boolean => writtenDay(box) !== undefined

/** Whether every row says the same of the whole plan, or at least every row of one child. */
const saysOneThing = (boxes: readonly string[], children: readonly string[]): boolean => {
  const said = new Map<string, string>()
  let child = ''
  return boxes.every((box, at) => {
    child = plainly(children[at] ?? '') || child
    const words = plainly(box)
    const before = said.get(child) ?? words
    if (words !== '') said.set(child, words)
    return words === '' || words === before
  })
}

/** What a column cannot be for what stands in it, whatever its heading says; the second of each asks for that. */
const doubts: readonly (readonly [
  Role,
  (boxes: readonly string[], children: readonly string[]) => boolean,
])[] = [
  ['evidence', boxes => boxes.some(isDay) && boxes.every(box => box.trim() === '' || isDay(box))],
  ['starts', (boxes, children) => !saysOneThing(boxes, children)],
  ['next-review', (boxes, children) => !saysOneThing(boxes, children)],
]

/** Takes back what headings promise and boxes do not keep: days are no evidence, and a plan starts only once. */
export const doubtColumns = (
  roles: readonly (Role | undefined)[],
  boxesOf: Boxes,
): readonly (Role | undefined)[] => {
  const child = roles.indexOf('child')
  const children = child === -1 ? [] : boxesOf(child)
  return roles.map((role, at) =>
    doubts.some(([doubted, isNone]) => role === doubted && isNone(boxesOf(at), children)) ? undefined : role,
  )
}
