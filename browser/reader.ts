import type { Unread } from '../server/pages/check/model.ts'
import type { Answers, Question } from './read-plans.ts'

/** So long may it take before the page offers another way. */
const PATIENCE = 6000

const savesData = (): boolean =>
  'connection' in navigator &&
  (navigator.connection as { readonly saveData?: boolean } | null)?.saveData === true

let is: Unread | 'here' = savesData() ? 'saving-data' : 'coming'
let thread: Worker | undefined
let tell = (): void => {}
let asked = 0
const waiting = new Map<number, (answer: unknown) => void>()

/** Whether the thread that checks is here, or why it is not. */
export const readerIs = (): Unread | 'here' => is

function becomes(now: Unread | 'here'): void {
  if (is === now) return
  is = now
  tell()
}

/** Nobody waits for what will not come. */
function letGo(): void {
  thread?.terminate()
  thread = undefined
  for (const answered of waiting.values()) answered(undefined)
  waiting.clear()
  becomes('not-fetched')
}

/** Fetches the checker, which is many times larger than the page: in a thread of its own, where it stops nobody’s typing. */
function fetchReader(): Worker {
  if (thread) return thread
  const { reader = '' } = document.querySelector<HTMLElement>('[data-reader]')?.dataset ?? {}
  const made = new Worker(reader, { type: 'module' })
  const late = setTimeout(() => becomes('slow'), PATIENCE)
  made.addEventListener('message', ({ data }: MessageEvent) => {
    if (data === 'ready') {
      clearTimeout(late)
      return becomes('here')
    }
    const answered = waiting.get(data.number)
    waiting.delete(data.number)
    answered?.(data.answer)
  })
  made.addEventListener('error', () => {
    clearTimeout(late)
    letGo()
  })
  thread = made
  return made
}

/** The page is drawn and idle, or somebody has begun with it: what comes first does not wait for what comes second. */
const begun = new Promise<void>(resolve => {
  const begin = (): void => resolve()
  for (const touch of ['pointerdown', 'focusin', 'keydown', 'paste', 'dragenter'])
    document.addEventListener(touch, begin, { once: true, passive: true })
  requestAnimationFrame(() =>
    'requestIdleCallback' in window ? requestIdleCallback(begin, { timeout: 2000 }) : setTimeout(begin, 200),
  )
})

/** Begins to fetch what reads and checks once the page has nothing else to do, and tells whenever how it stands has changed. */
export function awaitReader(changed: () => void): void {
  tell = changed
  if (is === 'saving-data') return
  void begun.then(fetchReader)
  window.addEventListener('online', () => is === 'not-fetched' && fetchReader())
}

/** Asks something of it. Nothing comes back where it could not be fetched, or where data is to be saved. */
export async function ask<What extends keyof Answers>(
  what: What,
  ...given: Parameters<Answers[What]>
): Promise<ReturnType<Answers[What]> | undefined> {
  if (is === 'saving-data') return undefined
  await begun
  const to = fetchReader()
  asked += 1
  const question: Question = { number: asked, what, given }
  return new Promise(resolve => {
    waiting.set(question.number, answer => resolve(answer as ReturnType<Answers[What]> | undefined))
    to.postMessage(question)
  })
}
