import type { Column } from '../../checker/index.ts'

// How wide a column is beside the others, by what stands in it.
const wide: Readonly<Record<string, number>> = {
  need: 30,
  factors: 25,
  task: 32,
  goal: 28,
  evidence: 28,
  who: 17,
  by: 21,
  done: 17,
  'done-on': 17,
}
const weightOf = ({ fields }: Column): number =>
  fields.length > 1 && fields[0] === 'who'
    ? 24
    : Math.max(...fields.map(field => wide[field] ?? 20)) + (fields.length > 1 ? 6 : 0)

// A column has room for its longest word where that is not a very long one: so many letters stand across a sheet.
const across = 110
const longestKept = 16
const roomFor = (words: readonly string[]): number => {
  const lengths = words.flatMap(each => each.split(/[\s/-]+/)).map(word => word.length)
  return (Math.min(longestKept, Math.max(0, ...lengths)) + 3) / across
}

/** Shares by weight, but for columns that would be too narrow then: those get the room they need, and the others less. */
const shared = (weights: readonly number[], rooms: readonly number[]): readonly number[] => {
  const tight = new Set<number>()
  for (;;) {
    const sumOf = (all: readonly number[], isTight: boolean) =>
      all.reduce((sum, each, at) => (tight.has(at) === isTight ? sum + each : sum), 0)
    const unit = (1 - sumOf(rooms, true)) / sumOf(weights, false)
    const tooNarrow = weights.findIndex((weight, at) => !tight.has(at) && weight * unit < (rooms[at] ?? 0))
    if (tooNarrow === -1)
      return weights.map((weight, at) => (tight.has(at) ? (rooms[at] ?? 0) : weight * unit))
    tight.add(tooNarrow)
    // More columns than have room: then none has it, and long words are broken.
    if (tight.size === weights.length || sumOf(rooms, true) >= 1) {
      const whole = weights.reduce((sum, weight) => sum + weight, 0)
      return weights.map(weight => weight / whole)
    }
  }
}

/** How a form’s own columns share the width, the same for every plan. */
export const sharesOfForm = (columns: readonly Column[]): readonly number[] =>
  shared(
    columns.map(weightOf),
    columns.map(({ heading }) => roomFor([heading])),
  )

/** How the columns of any other table share the width: each by what stands in it. */
export const sharesByWords = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] => {
  const columns = headings.map((heading, at) => [heading, ...rows.map(row => row[at] ?? '')])
  const longest = (words: readonly string[]) => Math.min(60, Math.max(10, ...words.map(each => each.length)))
  return shared(columns.map(longest), columns.map(roomFor))
}
