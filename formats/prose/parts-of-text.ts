import type { ColumnRead, Hints, Opened } from '../format.ts'
import type { Piece } from '../known-table.ts'
import { readValue } from '../markdown-cells.ts'
import { isNeeds } from '../parts-called.ts'
import { isTitle } from '../titles.ts'
import { plainly } from '../values.ts'
import { isFact, readLabels } from './labels.ts'
import { isLabelOfRole, paragraphCalled } from './paragraphs.ts'
import { isSalutation } from './sentences.ts'
import { strangeIn, strangeLabel } from './strange-labels.ts'
import { takeProse } from './take.ts'

type Role = NonNullable<ColumnRead['role']>

const mostParagraphs = 60
const longestSample = 80

/** What each paragraph was taken for; of several things the one that the others hang on. */
const rolesOf = (pieces: readonly Piece[], hints: Hints): ReadonlyMap<number, Role> => {
  const roles = new Map<number, Role>()
  for (const piece of takeProse(pieces, hints) ?? []) {
    if (piece.kind !== 'plan-table') continue
    for (const { numbers = [] } of piece.rows)
      numbers.forEach((number, at) => {
        const role = piece.roles[at]
        if (role && !/^(?:need|task|goal)/.test(roles.get(number) ?? '')) roles.set(number, role)
      })
  }
  const needs = pieces.findIndex(piece => piece.kind === 'heading' && isNeeds(piece.words))
  if (roles.size === 0 && needs !== -1)
    for (let at = needs + 1; at < pieces.length; at += 1) roles.set(at + 1, 'need')
  return roles
}

const sampleOf = (words: string): string =>
  words.length > longestSample ? `${words.slice(0, longestSample - 1)}…` : words

/**
 * How a text without a table was understood, so that somebody can put it right: its columns, the labels in it that mean
 * nothing to us, and each paragraph that stands under no label.
 */
export const partsOfText = (
  { blocks, manner }: Opened,
  hints: Hints,
  columns: readonly ColumnRead[],
): readonly ColumnRead[] => {
  if (manner === 'exact' || blocks.some(({ kind }) => kind === 'table')) return columns
  const strange = strangeIn(blocks)
  const roles = rolesOf(blocks, hints)
  const own = columns.filter(({ heading }) => !isLabelOfRole(heading))
  const known = new Set(own.map(({ heading }) => plainly(heading)))
  const labels: ColumnRead[] = []
  const paragraphs: ColumnRead[] = []
  blocks.forEach((block, at) => {
    if (block.kind === 'table') return
    const words = readValue(block.words)
    const [, label = '', value = ''] = strangeLabel.exec(words) ?? []
    const role = roles.get(at + 1)
    const heading = paragraphCalled(at + 1)
    const isChosen = hints.columns?.[heading] !== undefined
    if (!isChosen && strange.has(plainly(label))) {
      if (!known.has(plainly(label))) labels.push({ heading: label, sample: sampleOf(value) })
      known.add(plainly(label))
    } else if (
      isChosen ||
      (words !== '' &&
        (block.kind !== 'heading' || role !== undefined) &&
        !isFact(words) &&
        !isTitle(words) &&
        !isSalutation(words) &&
        readLabels(words, hints.columns).labelled.length === 0)
    )
      paragraphs.push({ heading, ...(role && { role }), paragraph: true, sample: sampleOf(words) })
  })
  return [...own, ...labels, ...(paragraphs.length > mostParagraphs ? [] : paragraphs)]
}
