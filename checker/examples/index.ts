import { breaksMostRules } from './breaks-most-rules.ts'
import { eczema } from './eczema.ts'
import type { Example } from './example.ts'
import { firstInjections } from './first-injections.ts'
import { newSchool } from './new-school.ts'
import { walkToSchool } from './walk-to-school.ts'

/** The plans anybody can try, in the order they are offered: four good ones and one that is not. */
export const examples: readonly Example[] = [
  firstInjections,
  newSchool,
  walkToSchool,
  eczema,
  breaksMostRules,
]
