import { piecesToRead } from './reading-aloud/pieces.ts'

/**
 * A button on each part of a page that reads it in the browser’s own voice, for whoever would rather listen. Where the
 * browser has no voice there is no button, and nothing is missing.
 */
const voice = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined

type Reading = { readonly button: HTMLButtonElement; readonly title: string }

let now: Reading | undefined

if (voice) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-read-aloud]')) addButton(part, voice)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop(voice)
  })
  addEventListener('pagehide', () => stop(voice))
}

function addButton(part: HTMLElement, voice: SpeechSynthesis): void {
  const title = part.dataset.readAloud ?? ''
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary bywhen-button--small bywhen-read-aloud'
  const reading = { button, title }
  label(reading, 'Read aloud')
  button.addEventListener('click', () => {
    const wasRead = now?.button === button
    stop(voice)
    if (!wasRead) start(part, reading, voice)
  })
  part.querySelector('h2')?.after(button)
}

/** The words on the button are what it does; the name of the part is there for whoever does not see where it stands. */
function label({ button, title }: Reading, does: string): void {
  const of = document.createElement('span')
  of.className = 'govuk-visually-hidden'
  of.textContent = title
  button.replaceChildren(does, of)
}

function start(part: HTMLElement, reading: Reading, voice: SpeechSynthesis): void {
  now = reading
  label(reading, 'Stop reading')
  const pieces = piecesToRead(part)
  pieces.forEach(({ element, words }, at) => {
    const utterance = new SpeechSynthesisUtterance(words)
    utterance.lang = document.documentElement.lang || 'en-GB'
    utterance.rate = 0.9
    const isCurrent = () => now === reading
    utterance.addEventListener('start', () => isCurrent() && mark(element))
    const next = () => {
      if (isCurrent() && at === pieces.length - 1) finish()
    }
    utterance.addEventListener('end', next)
    utterance.addEventListener('error', ({ error }) => {
      if (!isCurrent() || error === 'canceled' || error === 'interrupted') return
      stop(voice)
      sayThatItFailed(reading)
    })
    voice.speak(utterance)
  })
  if (pieces.length === 0) finish()
}

/** Many browsers offer a voice and have none; a button that does nothing would be tried again and again. */
function sayThatItFailed({ button }: Reading): void {
  const said = document.createElement('p')
  said.setAttribute('role', 'status')
  said.tabIndex = -1
  said.textContent = 'This device has no voice to read with.'
  const wasThere = document.activeElement === button
  button.replaceWith(said)
  if (wasThere) said.focus()
}

function stop(voice: SpeechSynthesis): void {
  finish()
  voice.cancel()
}

function finish(): void {
  if (now) label(now, 'Read aloud')
  now = undefined
  mark(undefined)
}

function mark(element: Element | undefined): void {
  for (const read of document.querySelectorAll('.is-read')) read.classList.remove('is-read')
  element?.classList.add('is-read')
}
