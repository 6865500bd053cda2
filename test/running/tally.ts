/** What a step found. A check that could not be made has failed: nothing is passed over in silence. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Test files that went wrong and, run once more by themselves, went right: each is still a fault to look for. */
  readonly unsteady: number
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, unsteady: 0 }
export const onePassed: Tally = { ...nothing, passed: 1 }
export const oneFailed: Tally = { ...nothing, failed: 1 }
export const oneSkipped: Tally = { ...nothing, skipped: 1 }

/** Adds up steps, files and single tests alike. */
export function plus(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    unsteady: one.unsteady + other.unsteady,
  }
}

/** The closing line, in the one form that other programs look for. */
export function inWords({ passed, failed, skipped, unsteady }: Tally): string {
  const also = [
    skipped > 0 ? `, ${skipped} skipped` : '',
    unsteady > 0
      ? `, ${unsteady} test ${unsteady === 1 ? 'file' : 'files'} right only at the second try`
      : '',
  ]
  return `${passed} passed, ${failed} failed${also.join('')}`
}
