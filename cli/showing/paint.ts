import { styleText } from 'node:util'
import type { Severity } from '../../checker/index.ts'
import type { Given, Refused } from '../options.ts'

type Style = Parameters<typeof styleText>[0]

/** Colours words, or leaves them as they are. */
export type Paint = (style: Style, words: string) => string

const plain: Paint = (_, words) => words
const coloured: Paint = (style, words) => styleText(style, words, { validateStream: false })

/** How words are painted, for whoever can be told no more than whether they are. */
export const paintOf = (isColoured: boolean): Paint => (isColoured ? coloured : plain)

/** Whether words are coloured. */
export const isColoured = (paint: Paint): boolean => paint !== plain

/** Colour only where somebody looks at a terminal and has not asked for none. What was typed goes before all else. */
export const readPaint = (
  given: Given,
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Paint | Refused => {
  if (given.has('color') && given.has('no-color'))
    return { refused: 'Choose --color or --no-color, not both.' }
  if (given.has('color')) return coloured
  const wanted =
    stream.isTTY && !given.has('no-color') && !environment.NO_COLOR && environment.TERM !== 'dumb'
  return wanted ? coloured : plain
}

/** The colour of each weight; the word itself always stands beside it. */
export const severityStyle: Readonly<Record<Severity, Style>> = {
  fix: 'red',
  improve: 'yellow',
  advice: 'cyan',
}
