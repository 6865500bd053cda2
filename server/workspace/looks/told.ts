import type { ListedLook } from '../../../store/index.ts'
import { roleInWords } from '../../sign-in/in-words.ts'
import { deedInWords, tieInWords, unusualInWords } from './in-words.ts'

/** A look in words, for a list on a page or in a file. */
export type LookTold = {
  readonly who: string
  /** What they are here, and what tied them to the family. */
  readonly as: string
  /** By name for whoever may open families; others know them by reference. */
  readonly family: string
  readonly what: string
  readonly why: string
  readonly unusual: readonly string[]
}

/** Whoever may not open the family learns neither who belongs to it nor what was said of it. */
export function tellLook({ by, tie, what, called, why, unusual }: ListedLook, leadsOn: boolean): LookTold {
  const role =
    by.role && Object.hasOwn(roleInWords, by.role)
      ? roleInWords[by.role as keyof typeof roleInWords]
      : by.role
  return {
    who: leadsOn || tie !== 'guest' ? by.name : 'Somebody by a link',
    as: [role, tieInWords[tie as keyof typeof tieInWords] ?? tie].filter(Boolean).join(', '),
    family: leadsOn ? called.name : called.reference,
    what: deedInWords(what),
    why: why && tie === 'reason' && leadsOn ? why : '',
    unusual: unusual.map(each => unusualInWords[each]),
  }
}
