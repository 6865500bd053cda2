import type { Plan } from '../checker/plan.ts'
import { type Desk, emptyDesk, isBlankPlan } from '../server/pages/check/desk.ts'
import { deskView } from '../server/pages/check/desk-view.ts'
import type { Model } from '../server/pages/check/model.ts'
import { dayOf, readPlan } from '../server/pages/check/reading.ts'
import { keep } from './keeping.ts'
import { mark, meet } from './marking.ts'
import { reveal } from './mending.ts'
import { say, tell } from './saying.ts'

/** The form that holds the page; its script does nothing on a page that has none. */
export const form = document.querySelector<HTMLFormElement>('form#check') ?? undefined

const now = form?.dataset.today ?? ''
let desk: Desk = emptyDesk
let model: Model = { desk, found: [], today: now, now, live: true }

/** What lies on the desk. */
export const onDesk = (): Desk => desk

/** What was last read on it. */
export const lastRead = (): Model => model

/** The need that is being written: of what it still lacks nothing is said until its writer moves on. */
function needInHand(): number | undefined {
  const [, need] = /^needs\/(\d+)\//.exec(document.activeElement?.id ?? '') ?? []
  return need === undefined ? undefined : Number(need)
}

function read(): Model {
  const today = dayOf(desk, now)
  model = { desk, found: readPlan(desk.plan, today, needInHand()), today, now, live: true }
  return model
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

/** Reads the plan again before the next picture, however many keys were pressed since the last. */
export function readSoon(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => {
    isWaiting = false
    mark(read())
  })
}

const countHere = (): string => {
  const id = document.activeElement?.id ?? ''
  const here = model.found.filter(({ place }) => place === id).length
  const all = model.found.length
  if (isBlankPlan(desk.plan)) return ''
  const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`)
  return `${here > 0 ? `${notes(here)} on this box. ` : ''}${all === 0 ? 'Nothing to note' : notes(all)} in the plan.`
}

/** Takes what was typed; the page itself stays as it is but for its notes. */
export function typed(plan: Plan): void {
  desk = { ...desk, plan }
  keepSoon()
  readSoon()
  tell(countHere)
}

/** Lays the desk anew, as its view shows it; what was open stays open and the writer stays where they were. */
export function lay(next: Desk): void {
  const place = document.getElementById('desk')
  if (!form || !place) return
  const open = [...place.querySelectorAll('details[open][id]')].map(({ id }) => id)
  const here = document.activeElement?.id
  desk = { ...next, said: undefined, before: undefined }
  place.innerHTML = String(deskView(read()))
  for (const id of open) {
    const each = document.getElementById(id)
    if (each instanceof HTMLDetailsElement) each.open = true
  }
  meet(model)
  goTo(next.goTo ?? here)
  keepSoon()
  tell(countHere)
}

/** Takes the desk as the server has drawn it: nothing of the page is touched. */
export function take(drawn: Desk): void {
  desk = drawn
  meet(read())
}

function goTo(id: string | undefined): void {
  const box = id ? document.getElementById(id) : undefined
  if (!box || !form?.contains(box)) return
  reveal(box)
  box.focus()
}
