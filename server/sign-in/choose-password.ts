import { isCommon } from './common.ts'

/** Long enough that guessing them all takes longer than anybody has; what is in it is left to whoever has to remember it. */
const SHORTEST = 12
/** More than anybody types, and little enough to be hashed at once. */
const LONGEST = 256

/** What is said of choosing one, wherever it is asked. */
export const passwordAdvice = `At least ${SHORTEST} characters. Three or four words that do not belong together are easy to remember and hard to guess; spaces are fine.`

type Chosen = {
  readonly password: string
  readonly again: string
  /** What they are called, their address, where they work: the first things that somebody who knows them tries. */
  readonly own: readonly string[]
}

type Refusal = { readonly field: 'password' | 'again'; readonly text: string }

/** What is wrong with a password somebody chose, if anything. */
export function refusePassword({ password, again, own }: Chosen): Refusal | undefined {
  const { length } = [...password]
  if (length === 0) return { field: 'password', text: 'Choose a password' }
  if (length < SHORTEST)
    return { field: 'password', text: `Make it ${SHORTEST} characters or more; this one has ${length}` }
  if (length > LONGEST)
    return { field: 'password', text: `Make it ${LONGEST} characters or fewer; this one has ${length}` }
  if (isCommon(password, [...own, 'Bywhen']))
    return {
      field: 'password',
      text: 'Choose words that are harder to guess: this one is made of names, words or figures that are tried first',
    }
  if (password !== again) return { field: 'again', text: 'Type the same password again; these two differ' }
  return undefined
}
