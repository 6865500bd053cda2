import type { Person } from '../../../checker/index.ts'
import { callName } from '../../../checker/reading-plan/people.ts'
import { rings } from './people-in-words.ts'

/** Somebody’s place in the picture; one that stands for several has no person. */
export type Dot = {
  readonly ring: (typeof rings)[number]['id']
  readonly x: number
  readonly y: number
  /** What the family calls them, short enough to stand under a dot. */
  readonly called: string
  readonly isWorker: boolean
}

/** A ring that has somebody on it. */
export type Ring = { readonly id: Dot['ring']; readonly name: string; readonly radius: number }

export type Network = {
  readonly dots: readonly Dot[]
  readonly rings: readonly Ring[]
  readonly reach: number
}

/** So far from the middle is the first ring, so far is each from the next, and so much of a ring somebody takes up. */
const [FIRST, STEP, ROOM] = [82, 60, 76]
const LONGEST = 11

const short = (name: string): string => {
  const letters = [...name]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name
}

/**
 * Puts people on rings round the children: the family nearest, then friends and neighbours, then professionals. Of more
 * than find room on a ring the last are told by their number; the list beside the picture names everybody.
 */
export function layOutNetwork(people: readonly Person[], workers: ReadonlySet<string>): Network {
  const placed = rings.map(ring => ({
    ring,
    people: people.filter(({ is }) => (ring.of as readonly string[]).includes(is)),
  }))
  const used = placed.filter(({ ring, people: some }) => ring.id !== 'child' && some.length > 0)
  const children = placed[0]?.people ?? []
  const inner = children.length > 1 ? Math.max(34, (children.length * ROOM * 0.75) / (2 * Math.PI)) : 0
  const radii = used.map((_, at) => inner + FIRST + at * STEP)
  return {
    dots: [
      ...onRing('child', children, inner, workers),
      ...used.flatMap(({ ring, people: some }, at) => onRing(ring.id, some, radii[at] ?? 0, workers)),
    ],
    rings: used.map(({ ring: { id, inPicture } }, at) => ({ id, name: inPicture, radius: radii[at] ?? 0 })),
    reach: (radii.at(-1) ?? inner) + 34,
  }
}

function onRing(
  ring: Dot['ring'],
  people: readonly Person[],
  radius: number,
  workers: ReadonlySet<string>,
): readonly Dot[] {
  const room = ring === 'child' ? people.length : Math.floor((2 * Math.PI * radius) / ROOM)
  const shown = people.length > room ? people.slice(0, room - 1) : people
  const names = shown.map(person => ({ called: short(callName(person)), isWorker: workers.has(person.id) }))
  const rest = people.length - shown.length
  const all = rest > 0 ? [...names, { called: `${rest} more`, isWorker: false }] : names
  // The name of the ring stands at its top, so nobody does.
  const [half, start] = ring === 'child' ? [0, Math.PI] : [0.5, Math.PI / 2]
  return all.map((each, at) => {
    const turn = 2 * Math.PI * ((at + half) / all.length) - start
    return { ring, ...each, x: round(radius * Math.cos(turn)), y: round(radius * Math.sin(turn)) }
  })
}

const round = (length: number): number => Math.round(length * 10) / 10
