import type { Plan } from '../checker/plan.ts'
import { type Desk, emptyDesk, isBlankPlan } from '../server/pages/check/desk.ts'
import { deskView } from '../server/pages/check/desk-view.ts'
import type { Model, Unread } from '../server/pages/check/model.ts'
import { dayOf, type Placed } from '../server/pages/check/reading.ts'
import { shownAt } from '../server/pages/check/write.ts'
import { keep } from './keeping.ts'
import { follow, mark, meet } from './marking.ts'
import { reveal, wordBox } from './mending.ts'
import { ask, awaitReader, readerIs } from './reader.ts'
import { say, tell } from './saying.ts'

/** The form that holds the page; its script does nothing on a page that has none. */
export const form = document.querySelector<HTMLFormElement>('form#check') ?? undefined

const now = form?.dataset.today ?? ''
let desk: Desk = emptyDesk
let model: Model = { desk, found: [], today: now, now, live: true, unread: 'coming' }

/** What lies on the desk. */
export const onDesk = (): Desk => desk

/** What was last read on it. */
export const lastRead = (): Model => model

/** The need that is being written: of what it still lacks nothing is said until its writer moves on. */
function needInHand(): number | undefined {
  const [, need] = /^needs\/(\d+)\//.exec(document.activeElement?.id ?? '') ?? []
  return need === undefined ? undefined : Number(need)
}

/** Why nothing is read, if nothing is. */
const unread = (): Unread | undefined => {
  const is = readerIs()
  return is === 'here' ? undefined : is
}

/** The desk with what was found on it. */
const modelWith = (found: readonly Placed[], why?: Unread): Model => ({
  ...{ desk, found, today: dayOf(desk, now), now, live: true },
  ...(why && { unread: why }),
})

/** Does something with what lies on the desk that takes a moment; where more was typed meanwhile, it is done with that. */
export async function withDesk<T>(act: (desk: Desk) => Promise<T>): Promise<T> {
  for (;;) {
    const before = desk
    const done = await act(before)
    if (desk === before) return done
  }
}

let wait: ReturnType<typeof setTimeout> | undefined

/** Keeps what is on the desk in this browser at the next pause. */
function keepSoon(): void {
  clearTimeout(wait)
  wait = setTimeout(keepNow, 400)
}

let warned = false

/** Keeps what is on the desk in this browser, and says so once where the browser will not. */
export function keepNow(): void {
  clearTimeout(wait)
  if (keep(desk) || warned) return
  warned = true
  say('This browser will not keep your words. Download the plan before you leave this page.')
}

let isWaiting = false
let isReading = false
let isWanted = false

/** True while the page is as the server drew it, with the notes of its own reading. */
let isDrawn = false

/** Has the plan read again before the next picture, however many keys were pressed since the last. */
export function readSoon(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => {
    isWaiting = false
    isWanted = true
    if (unread()) showWhy()
    if (!isReading) void read()
  })
}

/** Reads until everything that was typed is read. */
async function read(): Promise<void> {
  isReading = true
  while (isWanted) {
    isWanted = false
    const found = await withDesk(({ plan }) => check(plan))
    if (found) {
      model = modelWith(found)
      if (isDrawn) meet(model)
      else mark(model)
    }
  }
  isReading = false
}

/** What is found in a plan; nothing where what checks it is not to be had. */
const check = async (plan: Plan): Promise<readonly Placed[] | undefined> => {
  if (readerIs() === 'not-fetched' || readerIs() === 'saving-data') return undefined
  return isBlankPlan(plan) ? [] : ask('check', plan, dayOf(desk, now), needInHand())
}

/** Says why there are no notes. What the server noted on what it was sent stays until something else is typed. */
function showWhy(): void {
  if (isDrawn && !isBlankPlan(desk.plan)) return
  model = modelWith([], unread())
  mark(model)
}

const countHere = (): string => {
  const id = document.activeElement?.id ?? ''
  const here = model.found.filter(({ place }) => place === id).length
  const all = model.found.length
  if (model.unread || isBlankPlan(desk.plan)) return ''
  const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`)
  return `${here > 0 ? `${notes(here)} on this box. ` : ''}${all === 0 ? 'Nothing to note' : notes(all)} in the plan.`
}

/** Takes what was typed in a box; the page itself stays as it is but for its notes. */
export function typed(plan: Plan, path: string): void {
  isDrawn = false
  desk = { ...desk, plan }
  const box = wordBox(path)
  if (box) follow(path, box.value)
  keepSoon()
  readSoon()
  tell(countHere)
}

/** Notes on boxes that hold the same words as before stay, until the plan has been read anew. */
const staying = (next: Plan): readonly Placed[] =>
  model.found.filter(({ place }) => shownAt(next, place) === shownAt(model.desk.plan, place))

/** Lays the desk anew, as its view shows it; what was open stays open and the writer stays where they were. */
export function lay(next: Desk): void {
  const place = document.getElementById('desk')
  if (!form || !place) return
  const open = [...place.querySelectorAll('details[open][id]')].map(({ id }) => id)
  const here = document.activeElement?.id
  const found = staying(next.plan)
  isDrawn = false
  desk = { ...next, said: undefined, before: undefined }
  model = modelWith(found, found.length > 0 || isBlankPlan(desk.plan) ? unread() : (unread() ?? 'coming'))
  place.innerHTML = String(deskView(model))
  for (const id of open) {
    const each = document.getElementById(id)
    if (each instanceof HTMLDetailsElement) each.open = true
  }
  meet(model)
  goTo(next.goTo ?? here)
  readSoon()
  keepSoon()
  tell(countHere)
}

/** Takes the desk as the server has drawn it: nothing of the page is touched. */
export function take(drawn: Desk): void {
  desk = drawn
  isDrawn = true
  readSoon()
}

/** Has the desk read when what reads it comes, and whenever it is looked for again. */
export const readWhenItComes = (): void => awaitReader(readSoon)

function goTo(id: string | undefined): void {
  const box = id ? document.getElementById(id) : undefined
  if (!box || !form?.contains(box)) return
  reveal(box)
  box.focus()
}
