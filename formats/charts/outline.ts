import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Place, Words } from './drawing.ts'
import { letterHeight } from './drawing.ts'
import { type Point, readTypeface, type Typeface } from './typeface.ts'

let ours: Typeface | undefined

/** Our own typeface, read once and when first asked for. */
const typeface = (): Typeface => {
  ours ??= readTypeface(
    readFileSync(
      createRequire(import.meta.url).resolve(
        '@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf',
      ),
    ),
  )
  return ours
}

/**
 * Words as the outlines of their letters. A picture that holds them looks the same on every machine, also on one that
 * has no typeface at all.
 */
export function outlineOf({ words, x, y, at }: Words): string {
  const { unitsPerHeight, letter } = typeface()
  const scale = letterHeight / unitsPerHeight
  const letters = [...words].map(each => letter(each.codePointAt(0) ?? 0))
  const width = letters.reduce((sum, { advance }) => sum + advance, 0) * scale
  let begin = at === 'start' ? x : at === 'middle' ? x - width / 2 : x - width
  return letters
    .map(({ advance, contours }) => {
      const from = begin
      begin += advance * scale
      return contours
        .map(contour => closed(contour, point => ({ x: from + point.x * scale, y: y - point.y * scale })))
        .join('')
    })
    .join('')
}

const said = ({ x, y }: Place): string => `${x.toFixed(2)} ${y.toFixed(2)}`

/** One line round a letter, or round a hole in it. */
function closed(contour: readonly Point[], place: (point: Place) => Place): string {
  const whole = contour.flatMap((point, at) => {
    const next = contour[(at + 1) % contour.length] ?? point
    return point.on || next.on ? [point] : [point, between(point, next)]
  })
  const first = whole.findIndex(({ on }) => on)
  if (first < 0) return ''
  const turned = [...whole.slice(first), ...whole.slice(0, first + 1)]
  return `${turned
    .map((point, at) => {
      const here = said(place(point))
      if (!point.on) return `Q${here} `
      return at === 0 ? `M${here}` : turned[at - 1]?.on ? `L${here}` : here
    })
    .join('')}Z`
}

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true })
