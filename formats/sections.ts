import type { Section } from './section.ts'
import { needs } from './sections/needs.ts'
import { people } from './sections/people.ts'
import { proof } from './sections/proof.ts'
import { voices } from './sections/voices.ts'

/** Every list a plan can hold, in the order it is read after the table; the only list of them. */
export const sections: readonly Section[] = [...people, ...needs, ...proof, ...voices]
