import { type Assignment, sayDay } from '../../../../checker/index.ts'
import { dayTyped, writtenOut } from '../day-typed.ts'
import { type Around, type Holding, rowsIn } from './holding.ts'
import { personMeant } from './plain.ts'

/** Who does a task and by when: a row for each pair, and an empty one. */
export const pairs: Holding = {
  show: value => {
    const all = (value ?? []) as readonly Assignment[]
    return new Map(
      [...all, {}].flatMap((pair, row) => [
        [`${row}/who`, whoShown(pair)],
        [`${row}/by`, byShown(pair)],
      ]),
    )
  },
  read(boxes, value, around) {
    const was = (value ?? []) as readonly Assignment[]
    const rows = Math.max(rowsIn(boxes), was.length)
    const read = Array.from({ length: rows }, (_, row) => {
      const pair = was[row] ?? {}
      return readPair(
        pair,
        boxes.get(`${row}/who`) ?? whoShown(pair),
        boxes.get(`${row}/by`) ?? byShown(pair),
        around,
      )
    }).filter(pair => pair !== undefined)
    return { value: read.length > 0 ? read : null }
  },
}

const whoShown = ({ who, people }: Assignment): string => who ?? (people ?? []).join(', ')
const byShown = ({ by, due }: Assignment): string => by ?? (due === undefined ? '' : sayDay(due))

/** What was not touched stays just as it is; whoever is named anew is looked for among the people of the plan. */
function readPair(was: Assignment, who: string, by: string, around: Around): Assignment | undefined {
  if (who.trim() === '' && by.trim() === '') return undefined
  const { who: _, people: __, by: ___, due: ____, ...rest } = was
  return {
    ...rest,
    ...(who === whoShown(was) ? whoOf(was) : whoRead(who, around)),
    ...(by === byShown(was) ? byOf(was) : byRead(by, around)),
  }
}

const whoOf = ({ who, people }: Assignment): Assignment => ({
  ...(who !== undefined && { who }),
  ...(people !== undefined && { people }),
})
const byOf = ({ by, due }: Assignment): Assignment => ({
  ...(by !== undefined && { by }),
  ...(due !== undefined && { due }),
})

function whoRead(who: string, around: Around): Assignment {
  if (who.trim() === '') return {}
  const meant = personMeant(around, who)
  return { who, ...(meant && { people: [meant.id] }) }
}

/** A day is kept as the day; “in 2 weeks” would mean another one tomorrow. What is no day stays as it was typed. */
function byRead(by: string, { today }: Around): Assignment {
  if (by.trim() === '') return {}
  const read = dayTyped(by, today)
  if (!('day' in read)) return { by }
  return { by: writtenOut(by, read.day), due: read.day }
}
