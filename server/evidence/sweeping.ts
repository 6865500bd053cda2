import { ObjectsTrouble, type Store, StoreProblem } from '../../store/index.ts'

type Given = {
  readonly store: Store
  readonly now: () => string
  readonly log: (line: string) => void
}

/** Files that no plan names are let go, and what is on its way to a store of objects gets there, without anybody asking. */
export type Sweeping = {
  begin(): void
  /** Waits until what is being swept is swept. */
  settled(): Promise<void>
  /** Ends with the file that it is at. */
  close(): Promise<void>
}

const TEN_MINUTES = 600_000

/** Sweeps at the start and every ten minutes from then on, one sweep at a time. */
export function openSweeping({ store, now, log }: Given, every = TEN_MINUTES): Sweeping {
  const over = new AbortController()
  let clock: NodeJS.Timeout | undefined
  let going: Promise<void> | undefined
  const once = async (): Promise<void> => {
    try {
      await store.sweepEvidence({ at: now(), signal: over.signal })
    } catch (error) {
      log(JSON.stringify({ sweeping: inWords(error) }))
    }
  }
  const sweep = () => {
    going ??= once().finally(() => {
      going = undefined
    })
  }
  return {
    begin() {
      sweep()
      clock ??= setInterval(sweep, every).unref()
    },
    async settled() {
      await going
    },
    async close() {
      clearInterval(clock)
      over.abort()
      await going
    },
  }
}

const inWords = (error: unknown): string =>
  error instanceof ObjectsTrouble || error instanceof StoreProblem
    ? error.message
    : error instanceof Error
      ? error.name
      : 'failed'
