/** Ctrl-C as a run hears it. */
export type Stopping = {
  readonly signal: AbortSignal
  /** From here on one Ctrl-C ends it all, for there is nothing left to be saved. */
  readonly last: () => void
  readonly leave: () => void
}

/** What a shell expects of a program that Ctrl-C ended. */
export const stoppedCode = 130

/** Hears Ctrl-C: the first asks the run to write what it has, the second ends it at once. */
export const hearStop = (asked: () => void): Stopping => {
  const controller = new AbortController()
  let isLast = false
  const hear = () => {
    if (isLast) process.exit(stoppedCode)
    isLast = true
    asked()
    controller.abort()
  }
  process.on('SIGINT', hear)
  return {
    signal: controller.signal,
    last: () => {
      isLast = true
    },
    leave: () => process.off('SIGINT', hear),
  }
}
