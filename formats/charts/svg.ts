import { type Drawing, letterHeight, type Place, type Stroke, type Words } from './drawing.ts'
import { outlineOf } from './outline.ts'

/** How a line looks: what is dashed, and what is thick, is told apart without any colour. */
const looks: Readonly<Record<Stroke['is'] | 'way', string>> = {
  grid: 'stroke="#c5d0d1" stroke-width=".6"',
  foot: 'stroke="#1d2a30" stroke-width="1"',
  target: 'stroke="#1d2a30" stroke-width="1.4" stroke-dasharray="7 4"',
  start: 'stroke="#1d2a30" stroke-width="1.2" stroke-dasharray="1.5 3.5"',
  stage: 'stroke="#1d2a30" stroke-width="1" stroke-dasharray="3 3"',
  way: 'stroke="#12525a" stroke-width="2.2" stroke-linejoin="round"',
}

/** How words stand in a picture: as outlines that need no typeface, or as letters for whoever has ours. */
type Lettering = (words: Words) => string

/** A drawing as a picture on its own, in ink on white. */
export const toSvg = (
  { width, height, strokes, way, dot, stages, words }: Drawing,
  lettering: Lettering,
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    ...strokes.map(({ is, from, to }) => `<path d="M${said(from)}L${said(to)}" ${looks[is]}/>`),
    `<path d="${wayOf(way)}" fill="none" ${looks.way}/>`,
    ...way.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${dot}" fill="#12525a"/>`),
    ...stages.map(place => `<path d="${diamond(place)}" fill="#fff" stroke="#1d2a30" stroke-width="1.6"/>`),
    ...words.map(lettering),
    '</svg>',
  ].join('')

const said = ({ x, y }: Place): string => `${x} ${y}`

/** From reading to reading. */
export const wayOf = (way: readonly Place[]): string => (way.length > 1 ? `M${way.map(said).join('L')}` : '')

/** The mark of a stage, which no reading has. */
export const diamond = ({ x, y }: Place, size = 5.5): string =>
  `M${x} ${(y - size).toFixed(1)}L${(x + size).toFixed(1)} ${y}L${x} ${(y + size).toFixed(1)}L${(x - size).toFixed(1)} ${y}Z`

// A little white round words, so that no line runs through a letter.
const inInk = ({ is }: Words): string =>
  `fill="#1d2a30"${is === 'axis' ? '' : ' stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"'}`

/** Words that look the same wherever the picture is shown. */
export const outlined: Lettering = words => `<path d="${outlineOf(words)}" ${inInk(words)}/>`

/** Words that can be found and copied, where our typeface is at hand; all of them are our own, and hold no markup. */
export const lettered: Lettering = words =>
  `<text x="${words.x}" y="${words.y}" text-anchor="${words.at}" font-family="Atkinson Hyperlegible" font-size="${letterHeight}" ${inInk(words)}>${words.words}</text>`
