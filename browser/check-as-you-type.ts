import { act, type Command, commandOf } from '../server/pages/check/act.ts'
import { boxAt } from '../server/pages/check/boxes.ts'
import { isBlankPlan, opened } from '../server/pages/check/desk.ts'
import { paperNotes } from '../server/pages/check/whole-view.ts'
import { write } from '../server/pages/check/write.ts'
import { begin } from './begin.ts'
import { exchange, syncStart } from './bring-in.ts'
import { takeFiles } from './bringing.ts'
import { askToClear } from './clearing.ts'
import { file, isFiling, readAgain } from './filing.ts'
import { isOurs, recall } from './keeping.ts'
import { point } from './marking.ts'
import { mend, reveal, wordBox } from './mending.ts'
import { form, keepNow, lastRead, lay, onDesk, readSoon, readWhenItComes, take, typed } from './on-desk.ts'
import { fromCopiedPage } from './pasted-table.ts'
import { layOutPasted } from './pasting.ts'
import { patiently, say } from './saying.ts'
import { send } from './sending.ts'
import { copy, download } from './taking.ts'

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Boxes whose words other parts of the page speak of: those are shown anew when they are next looked at. */
const SPOKEN_OF = /^(?:people|worries|about)\//
let stale = false

const writtenIn = (box: Box): string => {
  if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return box.value
  if (boxAt(box.name)?.kind !== 'several') return box.checked ? 'yes' : ''
  const all = document.querySelectorAll<HTMLInputElement>(
    `input[type=checkbox][name="${CSS.escape(box.name)}"]:checked`,
  )
  return [...all].map(({ value }) => value).join('\n')
}

const isBox = (target: EventTarget | null): target is Box =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

function onInput({ target }: Event): void {
  if (!isBox(target) || !boxAt(target.name)) return
  const { plan } = onDesk()
  const next = write(plan, target.name, writtenIn(target), lastRead().today)
  if (next === plan) return
  stale ||= SPOKEN_OF.test(target.name)
  if (target.name === 'template') {
    exchange(
      { ...onDesk(), plan: next, goTo: undefined },
      'Laid out in the other form. Every word is kept.',
      true,
    )
    target.focus()
  } else if (target.name === 'about/is' || target.name.endsWith('/state')) {
    typed(next, target.name)
    lay(onDesk())
  } else typed(next, target.name)
}

/**
 * What a button says, done here: nothing is sent anywhere. Gives back `false` where it cannot be done here, since what
 * reads and checks could not be fetched.
 */
const doings: Readonly<Record<string, (command: Command) => unknown>> = {
  get: ([, what]) => void download(what),
  again: () => readAgain('as chosen'),
  'as-first': () => readAgain('as first'),
  'lay-out': () => layOutPasted(wordBox('pasted')?.value ?? ''),
  check: ([, how]) => (how === 'by-server' ? Promise.resolve(false) : readSoon()),
  seen: () => lay({ ...onDesk(), leftOver: [], goTo: 'about/name' }),
  own: () => backToOwn(),
  enlist: command => {
    const beside = document.activeElement?.closest('td')?.querySelector('textarea')?.id
    const next = { ...act(onDesk(), command, lastRead().today), goTo: beside }
    exchange(next, next.said ?? '')
  },
  put: command => {
    const [, path, start, end, words = ''] = command
    if (wordBox(path)) mend(path, Number(start), Number(end), words)
    else change(command)
  },
}

function change(command: Command): void {
  const next = act(onDesk(), command, lastRead().today)
  if (next === onDesk()) return
  lay(next)
  say(next.said ?? '', next.removed && (() => change(['undo', ''])))
}

async function press({ value }: HTMLButtonElement, to?: string): Promise<void> {
  const command = commandOf(value)
  const [name, path] = command
  const isDone = await patiently(isFiling(name) ? file(name, path) : (doings[name] ?? change)(command))
  if (isDone === false) send(value, to)
}

function backToOwn(): void {
  const { own, ...example } = onDesk()
  if (own) exchange({ ...own, plan: opened(own.plan) }, 'This is your own plan again.')
  else lay(example)
}

function onPaste(event: ClipboardEvent): void {
  if (!(event.target instanceof HTMLTextAreaElement) || event.target.id !== 'pasted') return
  const table = fromCopiedPage(event.clipboardData?.getData('text/html') ?? '')
  if (table === undefined) return
  event.preventDefault()
  void patiently(layOutPasted(table)).then(isDone => isDone === false && send('lay-out', '/check#brought'))
}

/** A link to a box opens what it is folded away in and goes to it. */
function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined
  const link = target?.closest<HTMLAnchorElement>('a[href^="#"]')
  const box = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (link && box && isBox(box)) {
    event.preventDefault()
    reveal(box)
    box.focus()
  }
  if (target?.closest('#copy')) void copy(onDesk().plan)
  if (target?.closest('#print')) window.print()
  if (target?.closest('#clear')) askToClear()
}

/** What the page says of people and worries elsewhere follows them when it is opened. */
function onToggle({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement)) return
  if (stale && target.open && target.matches('.bywhen-section, .bywhen-more')) {
    stale = false
    lay(onDesk())
  }
  const note = target.closest('.bywhen-finding')
  if (note) point(lastRead(), target.open ? note : undefined)
}

/** Reads again when a box is left; but while something is being pressed, nothing may move from under the pointer. */
function readWhenLeft(left: HTMLFormElement): void {
  let isPressing = false
  const released = (): void => {
    isPressing = false
    readSoon()
  }
  document.addEventListener('pointerdown', () => {
    isPressing = true
  })
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => setTimeout(released))
  left.addEventListener('focusout', () => isPressing || readSoon())
}

function start(): void {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
  if (!form) return
  for (const each of document.querySelectorAll<HTMLElement>('[data-live]:not(#said)')) each.hidden = false
  const { desk, isDrawn } = begin()
  if (isDrawn) take(desk)
  else lay(desk)
  readWhenItComes()
  syncStart(desk, isBlankPlan(desk.plan))
  keepNow()
  if (location.search) history.replaceState(null, '', '/check')
  form.addEventListener('input', onInput)
  form.addEventListener('submit', event => {
    event.preventDefault()
    const pressed = event.submitter
    if (pressed instanceof HTMLButtonElement && pressed.value)
      void press(pressed, pressed.getAttribute('formaction') ?? undefined)
  })
  form.addEventListener('click', onClick)
  form.addEventListener('paste', onPaste)
  readWhenLeft(form)
  form.addEventListener('toggle', onToggle, true)
  takeFiles()
  window.addEventListener('pagehide', keepNow)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepNow())
  window.addEventListener('beforeprint', () => {
    const place = document.getElementById('paper-notes')
    if (place && !lastRead().unread) place.innerHTML = String(paperNotes(lastRead()))
  })
  window.addEventListener('storage', event => {
    const other = isOurs(event) ? recall() : undefined
    if (other)
      say(
        'This plan was changed in another window.',
        () => exchange(other, 'This is the plan from the other window.'),
        'Show that one',
      )
  })
}

start()
