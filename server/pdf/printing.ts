import type { FacePage } from '../../formats/faces/face-page.ts'
import { Printer } from './printer.ts'

/** Why there is no PDF: too many were asked for at once, it took longer than it may, or a mistake of ours. */
export type PrintingTrouble = 'crowd' | 'took-too-long' | 'bug' | 'closed'

/** A page that could not be made a PDF of. Nothing of the plan is lost by it, and it can be asked for again. */
export class PrintingProblem extends Error {
  readonly why: PrintingTrouble
  constructor(why: PrintingTrouble) {
    super(`No PDF was made: ${why}.`)
    this.why = why
  }
}

/** Where PDFs are made: one at a time, in a process that may be lost. */
export type Printing = {
  /** Rejects with a PrintingProblem where there is none. */
  readonly pdf: (page: FacePage) => Promise<Uint8Array<ArrayBuffer>>
  readonly close: () => Promise<void>
}

type PrintingOptions = {
  /** Told what went wrong, in what kind of place; never anybody's words. */
  readonly log: (line: string) => void
  readonly hand?: URL
  /** How long one page may take, once it is its turn. */
  readonly seconds?: number
  /** After so many pages, or at such a size, a fresh process takes over. */
  readonly documents?: number
  readonly megabytes?: number
}

/** More than these at once is a crowd, and whoever comes next is asked to come again. */
const MOST_ASKED = 20

/** Opens the place where PDFs are made. No process is begun before the first is asked for; after that one is kept ready. */
export function openPrinting({
  log,
  hand = new URL('./hand.ts', import.meta.url),
  seconds = 20,
  documents = 100,
  megabytes = 400,
}: PrintingOptions): Printing {
  let printer: Printer | undefined
  let next: Printer | undefined
  let asked = 0
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()

  /** A fresh process is begun while the worn one still serves, so that nobody waits for it. */
  const relieve = (): void => {
    if (closed || next || !printer?.isWorn(documents, megabytes)) return
    const fresh = new Printer(hand)
    next = fresh
    void fresh.ready.then(isReady => {
      next = undefined
      if (closed || !isReady) fresh.end()
      else
        turn = turn.then(() => {
          printer?.end()
          printer = fresh
        })
    })
  }

  const print = async (page: FacePage): Promise<Uint8Array<ArrayBuffer>> => {
    if (closed) throw new PrintingProblem('closed')
    if (!printer || printer.isGone) printer = new Printer(hand)
    const printed = await printer.print(page, seconds * 1000)
    relieve()
    if ('pdf' in printed) {
      if (printed.unshown.length > 0)
        log(JSON.stringify({ printing: 'no typeface', scripts: printed.unshown }))
      return Uint8Array.from(printed.pdf)
    }
    if (closed) throw new PrintingProblem('closed')
    log(JSON.stringify({ printing: 'lost' in printed ? printed.lost : printed.failed }))
    throw new PrintingProblem('lost' in printed && printed.lost === 'took-too-long' ? 'took-too-long' : 'bug')
  }

  return {
    async pdf(page) {
      if (closed) throw new PrintingProblem('closed')
      if (asked >= MOST_ASKED) throw new PrintingProblem('crowd')
      asked += 1
      const own = turn.then(() => print(page))
      turn = own.catch(() => undefined)
      try {
        return await own
      } finally {
        asked -= 1
      }
    },
    async close() {
      closed = true
      printer?.end()
      next?.end()
      await turn
    },
  }
}
