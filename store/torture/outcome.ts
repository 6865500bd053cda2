/** What some rounds came to. A round is good when nothing acknowledged was lost and nothing is damaged. */
export type Outcome = {
  readonly rounds: number
  readonly acknowledged: number
  readonly lost: number
  /** Saves kept twice, plans that are not what their events say, counts that are wrong, files that are broken. */
  readonly damaged: number
  /** How long each reopening took, in milliseconds. */
  readonly reopened: readonly number[]
  /** What was wrong, in words, for whoever has to find out why. */
  readonly wrong: readonly string[]
}

export const noRounds: Outcome = { rounds: 0, acknowledged: 0, lost: 0, damaged: 0, reopened: [], wrong: [] }

export const together = (one: Outcome, other: Outcome): Outcome => ({
  rounds: one.rounds + other.rounds,
  acknowledged: one.acknowledged + other.acknowledged,
  lost: one.lost + other.lost,
  damaged: one.damaged + other.damaged,
  reopened: [...one.reopened, ...other.reopened],
  wrong: [...one.wrong, ...other.wrong],
})

export const isGood = ({ acknowledged, lost, damaged }: Outcome): boolean =>
  acknowledged > 0 && lost === 0 && damaged === 0
