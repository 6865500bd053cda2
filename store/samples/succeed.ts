/** An invented family that cannot be kept is a fault of ours, and stops all of them from being kept. */
export function succeed(answer: unknown): void {
  if (typeof answer === 'object' && answer !== null && 'refused' in answer)
    throw new Error(`The invented families cannot be kept: ${answer.refused}.`)
}
