import type { Hono } from 'hono'
import { Browser, origin } from '../../../server/sign-in/testing.ts'
import { blank, formOn } from '../../../server/workspace/write/testing.ts'
import type { Served } from '../typing/served.ts'

const AT = '/plans/emily/review'

type Boxes = Readonly<Record<string, string>>

/** A step of the review with what is typed in it; every word is of one review and of no other. */
export type Step = { readonly at: string; readonly boxes: Boxes }

/** What somebody types in a review, step by step; the words of each review have its name in them. */
export const stepsOf = (review: string): readonly Step[] => [
  {
    at: `${AT}/who`,
    boxes: {
      'review/who/on': 'today',
      'review/who/person/mum': 'yes',
      'review/who/child': `child-${review}`,
    },
  },
  {
    at: `${AT}/needs/n1`,
    boxes: {
      'review/needs/n1/happened': `happened-${review}`,
      'review/parts/n1/direction': 'improving',
      'review/parts/n1/because': `because-${review}`,
      'review/needs/n1/met': 'no',
    },
  },
  {
    at: `${AT}/consequences`,
    boxes: { 'review/consequences/hold': 'yes', 'review/consequences/words': `holds-${review}` },
  },
  {
    at: `${AT}/questions`,
    boxes: {
      'review/questions/outcome-clear': 'yes',
      'review/questions/outcome-clear/words': `clear-${review}`,
    },
  },
  {
    at: `${AT}/views`,
    boxes: { 'review/views/mum/text': `view-${review}`, 'review/views/mum/how': 'said' },
  },
  { at: `${AT}/decisions`, boxes: { 'review/decisions/text': `decided-${review}` } },
  { at: `${AT}/next`, boxes: { 'review/next/ends': 'no', 'review/next/on': 'in three weeks' } },
]

/** A browser without scripts at the door of a real server. */
export function atTheDoor(served: Served, session: string): Browser {
  const request = (at: string, init: RequestInit): Promise<Response> =>
    fetch(at.replace(origin, served.origin), { ...init, redirect: 'manual' })
  const browser = new Browser({ app: { request } as unknown as Hono })
  browser.cookies.set('bywhen-session', session)
  return browser
}

/** Fills one step and presses “Save and go on”; at the need, a new task is written as well. Gives back what stood in its boxes before. */
export async function fill(browser: Browser, { at, boxes }: Step, review: string): Promise<string> {
  const seen = await browser.open(at)
  const sent = formOn(seen.html)
  const before = `${sent}`
  for (const [box, text] of Object.entries(boxes)) sent.set(box, text)
  if (at.includes('/needs/')) {
    const words = `task-${review}`
    const box = [...sent].find(([, text]) => text === words)?.[0]
    sent.set(box ?? `task/${blank(seen, 'task')}/text`, words)
  }
  await browser.post(at, sent)
  return before
}

/** What stands in the boxes of a step. */
export async function standing(browser: Browser, { at }: Pick<Step, 'at'>): Promise<URLSearchParams> {
  return formOn((await browser.open(at)).html)
}

/** Looks the review over, and gives back the form that holds it. */
export async function lookOver(browser: Browser): Promise<URLSearchParams> {
  return formOn((await browser.open(`${AT}/look-over`)).html)
}

/** Presses “Hold this review”. */
export const hold = (browser: Browser, form: URLSearchParams) => browser.post(`${AT}/look-over`, form)
