/** How often something is done, and whom to tell how far it is. */
export type Rounds = { readonly rounds: number; readonly tell: (round: number) => void }

/** Each round has an organisation of its own, and their names sort in the order of the rounds. */
export const nameOf = (round: number): string => `r${String(round).padStart(4, '0')}`
