import type { Page } from 'playwright-core'

/** A word with the moment at which it stood in the box. */
export type TypedWord = { readonly word: string; readonly at: number }

/** Somebody who types, word after word, until they are told to stop or the page is gone. */
export type Typist = {
  readonly words: readonly TypedWord[]
  readonly stop: () => Promise<void>
}

/** The page that is typed on, and the box. */
export const NEED = '/plans/emily/needs/n1'
export const BOX = 'textarea[name="task/t1/text"]'
/** There once the page’s script has begun, and has looked at what this device kept. */
export const READY = 'form[data-begun]'

/** Has somebody empty the box and begin to type; every word is another one. */
export async function startTyping(page: Page, name: string): Promise<Typist> {
  const box = page.locator(BOX)
  await box.fill('')
  const words: TypedWord[] = []
  let isStopped = false
  const typing = (async () => {
    for (let number = 1; !isStopped; number++) {
      const word = `${name}n${number}`
      await page.keyboard.type(`${word} `)
      words.push({ word, at: Date.now() })
      await new Promise(done => setTimeout(done, 40 + Math.random() * 80))
    }
  })().catch(() => {})
  return {
    words,
    async stop() {
      isStopped = true
      await typing
    },
  }
}

/** How many milliseconds of typing before a moment are not in a text: nought when all of it is there. */
export function lostFrom(text: string, words: readonly TypedWord[], until: number): number {
  const there = new Set(text.split(/\s+/))
  const first = words.find(({ word, at }) => at <= until && !there.has(word))
  return first ? until - first.at : 0
}
