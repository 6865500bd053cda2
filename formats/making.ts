import type { Person } from '../checker/index.ts'
import { childOf, type Facts } from './flat.ts'
import type { Note } from './format.ts'
import type { Named } from './initials.ts'
import { peopleIn } from './points.ts'

/** A plan while it is read: its parts so far, and what found no place. */
export class Making {
  readonly parts = new Map<string, Facts>()
  readonly notes: Note[] = []
  /** Whether its title says that it is of a review, whose day is then the meeting's. */
  isOfReview = false
  /** Whom a key names by their initials. */
  readonly key = new Map<string, Named>()
  #people: readonly Person[] = []
  readonly #many = new Map<string, number>()

  /** Adds a part after its like, and gives back where it stands. */
  add(parent: string, letter: string, facts: Facts): string {
    const stem = childOf(parent, letter, 0)
    const number = (this.#many.get(stem) ?? 0) + 1
    this.#many.set(stem, number)
    const id = childOf(parent, letter, number)
    this.parts.set(id, facts)
    if (parent === '' && letter === 'p') this.#people = peopleIn(this.parts)
    return id
  }

  /** Whom names can mean: the people read so far. */
  get people(): readonly Person[] {
    return this.#people
  }

  /** Says more about a part; what it said before stays unless it is said anew. */
  tell(id: string, facts: Facts): void {
    this.parts.set(id, { ...this.parts.get(id), ...facts })
  }

  /** Keeps what found no place, so that whoever reads can place it. */
  note(where: string, text: string): void {
    if (text.trim() !== '') this.notes.push({ where, text: text.trim() })
  }
}
