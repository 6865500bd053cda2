import type { Row } from './read-rows.ts'
import { pairsInLine, type WhoAndWhen } from './who-and-when.ts'

export type Pair = WhoAndWhen

const filled = (who: string | undefined, by: string | undefined): Pair => ({
  ...(who && { who }),
  ...(by && { by }),
})

const beside = (who: readonly string[], by: readonly string[]): readonly Pair[] =>
  Array.from({ length: Math.max(who.length, by.length) }, (_, at) => filled(who[at], by[at]))

/** Matches persons with times: one for each where there are as many, and what stands once is everybody's. */
export const pairUp = (who: readonly string[], by: readonly string[], tasks: number): readonly Pair[] => {
  if (who.length > 1 && by.length === 1) return who.map(each => filled(each, by[0]))
  if (who.length === 1 && by.length > 1)
    return by.length === tasks ? by.map(each => filled(who[0], each)) : [filled(who[0], by.join('\n'))]
  return beside(who, by)
}

const texts = (row: Row, role: string): readonly string[] =>
  (row.boxes.get(role) ?? []).map(({ text }) => text)

/** Persons on lines of their own, and their times on those that follow. */
function* together(found: readonly Pair[], tasks: number): Generator<Pair> {
  const run = (is: (pair: Pair) => boolean, from: number): number => {
    let end = from
    while (end < found.length && is(found[end] as Pair)) end += 1
    return end
  }
  for (let at = 0; at < found.length; ) {
    const persons = run(({ who, by }) => who !== undefined && by === undefined, at)
    const times = run(({ who, by }) => who === undefined && by !== undefined, persons)
    const isBoth = persons > at && times > persons
    const who = found.slice(at, persons).map(pair => pair.who ?? '')
    const by = found.slice(persons, times).map(pair => pair.by ?? '')
    const end = isBoth ? times : Math.max(at + 1, persons)
    yield* isBoth ? pairUp(who, by, tasks) : found.slice(at, end)
    at = end
  }
}

/** The persons and times of a row as somebody typed them. */
export const typedPairs = (row: Row, tasks: number): readonly Pair[] =>
  [
    ...pairUp(texts(row, 'who'), texts(row, 'by'), tasks),
    ...together(texts(row, 'who by').flatMap(pairsInLine), tasks),
  ].filter(pair => Object.keys(pair).length > 0)

/** The persons and times of a row that was written here, which says which is which. */
export const exactPairs = (row: Row): readonly Pair[] =>
  [
    ...beside(texts(row, 'who'), texts(row, 'by')),
    ...(row.boxes.get('who by') ?? []).flatMap(({ label, text }) =>
      label === undefined ? pairsInLine(text) : [filled(label, text)],
    ),
  ].filter(pair => Object.keys(pair).length > 0)
