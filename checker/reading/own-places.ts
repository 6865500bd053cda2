import { ownPlaces } from '../lexicon/attendance.ts'
import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'

/** The child's own places; Dad and Dad's card are no places, Dad's is. */
export const ownPlacesIn = readOnce((statement: Statement): readonly Span[] =>
  statement
    .find(ownPlaces)
    .filter(
      ({ from, to }) =>
        !statement.is(from, 'kin') ||
        (statement.tokens[from]?.possessive &&
          (statement.tokens[to]?.kind !== 'word' || (statement.tokens[to]?.bits ?? 0) > 0)),
    ),
)
