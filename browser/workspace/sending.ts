import { type Kept, partAt, sent } from '../../server/workspace/drafts/exchange.ts'
import { ask, type Came } from './asking.ts'
import { momentNow, setClock } from './clock.ts'
import type { KeptHere } from './kept-here.ts'
import { sayWhere } from './line.ts'
import { belonging, said, type Writing, writtenAt } from './writing.ts'

/** A pause in typing, how long what is typed may wait for one, and how long until the next try. */
const [PAUSE, MOST] = [600, 1200]
const TRIES = [1000, 2000, 4000, 8000, 15_000, 30_000, 60_000] as const

/** Those who are on the same plan are asked for so often, while somebody is at work here. */
const LOOK_AROUND = 20_000
const AT_WORK = 5 * 60_000

/** Sends what is typed, again and again until the server has it. */
export type Sending = {
  /** Takes what stands at a place now. */
  readonly typed: (place: string) => void
  /** Somebody has been in a box and has left it: what it lacks is said from now on. */
  readonly left: (place: string) => void
  /** Takes words that were kept on this device and have no box on this page. */
  readonly put: (place: string, text: string) => void
  /** Whether there is anything that the server has not got yet. */
  readonly isPending: () => boolean
  /** Sends all of that; what came of it, or nothing where it had gone already. */
  readonly flush: () => Promise<Came | undefined>
  /** The same, and where there is nothing to send the server is only asked whether it is there. */
  readonly reach: () => Promise<Came | undefined>
  /** Whether the server answered when it was last asked, as far as this device knows. */
  readonly isReached: () => boolean
  /** Another number whenever something has been typed. */
  readonly typedSoFar: () => number
  /** Sends it as the page goes. */
  readonly leave: () => void
  /** Whether the server, or at least this device, has everything. */
  readonly isSafe: () => boolean
}

type Unsent = { readonly text: string; readonly turn: number }

/** Begins to send. Whatever the server answers is told to the page in the order it was asked for. */
export function beginSending(
  writing: Writing,
  keptHere: KeptHere | undefined,
  show: (kept: Kept) => void,
): Sending {
  const unsent = new Map<string, Unsent>()
  /** What was taken last of each place, and the places that had more in them than the server keeps. */
  const last = new Map<string, string>()
  const tooLong = new Set<string>()
  const left = new Set<string>()
  let [turn, asked, shown, failures] = [0, 0, 0, 0]
  let since: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<Came | undefined> | undefined
  let isHere = keptHere !== undefined
  let worked = Date.now()

  function take(place: string, text: string): void {
    worked = Date.now()
    if (last.get(place) === text) return
    last.set(place, text)
    tooLong.delete(place)
    turn += 1
    unsent.set(place, { text, turn })
    void keptHere?.keep({ place, text, at: momentNow(), saw: said(writing, sent.saw) }).then(isKept => {
      isHere = isKept
    })
    since ??= worked
    if (failures === 0) sayWhere({ is: 'saving' })
    if (failures === 0 || timer === undefined) soon(Math.min(PAUSE, Math.max(0, since + MOST - worked)))
  }

  function soon(wait: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      void flush()
    }, wait)
  }

  function flush(): Promise<Came | undefined> {
    // One message at a time, so that none overtakes another.
    const mine = (underWay ?? Promise.resolve(undefined)).then(() =>
      unsent.size > 0 ? send(false) : undefined,
    )
    underWay = mine
    void mine.then(() => {
      if (underWay === mine) underWay = undefined
    })
    return mine
  }

  async function send(isGoing: boolean): Promise<Came> {
    clearTimeout(timer)
    const taken = new Map(unsent)
    const mine = ++asked
    since = undefined
    const came = await ask(writing.to, toBody(writing, taken, left), isGoing)
    if ('kept' in came) {
      setClock(came.kept.now)
      await acknowledge(taken, came.kept)
      failures = 0
      if (mine > shown) {
        shown = mine
        show(came.kept)
      }
      if (unsent.size > 0) soon(PAUSE)
    } else {
      sayWhere(
        'refused' in came
          ? { is: 'refused', why: came.refused, here: isHere }
          : { is: came.not, here: isHere },
      )
      soon(TRIES[Math.min(failures, TRIES.length - 1)] ?? MOST)
      failures += 1
    }
    return came
  }

  async function acknowledge(taken: ReadonlyMap<string, Unsent>, kept: Kept): Promise<void> {
    const places = [...taken].flatMap(([place, was]) => (unsent.get(place)?.turn === was.turn ? [place] : []))
    for (const place of places) unsent.delete(place)
    for (const place of kept.tooLong) if (!unsent.has(place)) tooLong.add(place)
    if (tooLong.size > 0)
      sayWhere({ is: 'refused', why: 'one box has more in it than can be kept.', here: isHere })
    else if (unsent.size === 0 && taken.size > 0) sayWhere({ is: 'saved', at: kept.saved })
    else if (unsent.size === 0 && failures > 0) sayWhere({ is: 'untouched' })
    await keptHere?.letGo(places.filter(place => !tooLong.has(place)))
  }

  const isSeen = (): boolean => document.visibilityState === 'visible'
  const lookAround = (): void => {
    if (isSeen() && Date.now() - worked < AT_WORK && unsent.size === 0 && !underWay) void send(false)
  }
  const again = (): void => {
    if (unsent.size > 0) soon(0)
    else lookAround()
  }
  lookAround()
  setInterval(lookAround, LOOK_AROUND)
  window.addEventListener('online', again)
  window.addEventListener('focus', again)
  return {
    typed(place) {
      const first = belonging(writing, place)
      if (first) take(first.place, first.text)
      take(place, writtenAt(writing, place))
    },
    left(place) {
      if (left.has(place)) return
      left.add(place)
      if (isWaiting(place)) lookAround()
    },
    put: take,
    isPending: () => unsent.size > 0,
    flush,
    reach: () => (unsent.size > 0 || underWay ? flush() : send(false)),
    isReached: () => failures === 0 && navigator.onLine,
    typedSoFar: () => turn,
    leave: () => {
      if (unsent.size > 0) void send(true)
    },
    isSafe: () => (unsent.size === 0 && tooLong.size === 0) || isHere,
  }
}

function toBody(
  writing: Writing,
  taken: ReadonlyMap<string, Unsent>,
  left: ReadonlySet<string>,
): URLSearchParams {
  const body = new URLSearchParams({
    [sent.mark]: said(writing, sent.mark),
    [sent.byScript]: 'yes',
    [sent.saw]: said(writing, sent.saw),
    [sent.at]: momentNow(),
  })
  const { activeElement: here } = document
  if (here instanceof HTMLElement && 'name' in here) body.set(sent.in, String(here.name))
  for (const [place, { text }] of taken) body.append(place, text)
  for (const part of shownParts()) body.append(sent.shows, part)
  for (const place of left) body.append(sent.left, place)
  return body
}

/** Whether something waits to be said at a place until somebody has been there. */
const isWaiting = (place: string): boolean => document.getElementById(`${place}/folded`) !== null

/** The parts that notes on this page are about. */
const shownParts = (): ReadonlySet<string> =>
  new Set(
    [...document.querySelectorAll<HTMLElement>('[data-notes]')].map(({ dataset }) =>
      partAt(dataset.notes ?? ''),
    ),
  )
