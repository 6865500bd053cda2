import { partWords } from '../lexicon/proportions.ts'
import { bareFigures } from './bare-figures.ts'
import { everyOne } from './every-one.ts'
import { partsOfWeeks } from './parts-of-weeks.ts'
import { partsOfWholes } from './parts-of-wholes.ts'
import { attendanceFigures, percentages } from './percentages.ts'
import { overlaps, type Proportion } from './proportion.ts'
import { readOnce } from './read-once.ts'
import { inOrder } from './spans.ts'
import type { Statement } from './statement.ts'

/** Every part of a whole that a statement speaks of, in order. */
export const proportionsIn = readOnce((statement: Statement): readonly Proportion[] => read(statement))

const read = (statement: Statement): readonly Proportion[] => {
  const found: Proportion[] = [...percentages(statement), ...partsOfWholes(statement)]
  for (const hit of statement.find(partWords)) {
    if (!overlaps(found, hit)) found.push({ ...hit, percent: Number(hit.plain) })
  }
  if (found.length > 0) found.push(...everyOne(statement, found).filter(part => !overlaps(found, part)))
  found.push(...partsOfWeeks(statement, found))
  found.push(...attendanceFigures(statement, found))
  inOrder(found)
  const bare = bareFigures(statement, found)
  return bare.length === 0 ? found : inOrder([...found, ...bare])
}
