import type { PlanRecord } from '../../../plans/index.ts'
import { type Browser, organisation, type Seen } from '../../sign-in/testing.ts'
import type { Workspace } from '../testing.ts'

type Boxes = Readonly<Record<string, string>>

/** Opens a page, changes some of its boxes and presses a button, as somebody without scripts does. */
export async function write(browser: Browser, at: string, boxes: Boxes, pressed?: string): Promise<Seen> {
  await browser.open(at)
  return send(browser, boxes, pressed)
}

/** The same on the page that is open. */
export function send(browser: Browser, boxes: Boxes, pressed?: string): Promise<Seen> {
  const { html = '', at = '' } = browser.seen ?? {}
  const sent = formOn(html)
  for (const [name, value] of Object.entries(boxes)) sent.set(name, value)
  if (pressed !== undefined) sent.set('then', pressed)
  return browser.post(at.replace(/[?#].*/, ''), sent)
}

/** The plan as it stands. */
export const plan = async ({ store }: Workspace): Promise<PlanRecord> => {
  const opened = await store.openPlan({ organisation, plan: 'emily' })
  if (!opened) throw new Error('The plan has gone.')
  return opened.record
}

/** The id of the new part whose box stands empty on a page. */
export const blank = ({ html }: Seen, kind: string): string =>
  [...html.matchAll(new RegExp(`name="new" value="${kind}/([^/]+)/`, 'g'))].at(-1)?.[1] ?? 'none'

/** What a browser without scripts sends from the first form of a page that goes to its own address: every box as it stands. */
export function formOn(html: string): URLSearchParams {
  const inside = /<form method="post"(?![^>]* action=)[^>]*>([\s\S]*?)<\/form>/.exec(html)?.[1]
  if (inside === undefined) throw new Error('There is no such form on the page.')
  const sent = new URLSearchParams()
  const controls =
    /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g
  for (const [, line, area, words = '', list, options = ''] of inside.matchAll(controls)) {
    const own = line ?? area ?? list ?? ''
    const name = attributeOf(own, 'name')
    if (name === undefined) continue
    if (area !== undefined) sent.append(name, lineEnds(plain(words).replace(/^\n/, '')))
    else if (list !== undefined) sent.append(name, chosenIn(options))
    else if (!/\btype="(?:radio|checkbox)"/.test(own) || /\schecked\b/.test(own))
      sent.append(name, (attributeOf(own, 'value') ?? '').replace(/[\r\n]/g, ''))
  }
  return sent
}

/** Browsers end lines in their own way. */
const lineEnds = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n')

const chosenIn = (options: string): string => {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, own = '']) => own)
  return attributeOf(all.find(own => /\sselected\b/.test(own)) ?? all[0] ?? '', 'value') ?? ''
}

const attributeOf = (own: string, name: string): string | undefined => {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(own)?.[1]
  return value === undefined ? undefined : plain(value)
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
