import { say } from './saying.ts'

/** A box on the page that words can be put in. */
export type WordBox = HTMLTextAreaElement | HTMLInputElement

/** The box at a path, where it is one for words. */
export function wordBox(path: string): WordBox | undefined {
  const box = document.getElementById(path)
  return box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === 'text')
    ? box
    : undefined
}

/** Opens whatever a box is folded away in, so that it can be seen and written in. */
export function reveal(box: Element): void {
  for (
    let at = box.closest('details:not([open])');
    at;
    at = at.parentElement?.closest('details:not([open])') ?? null
  )
    if (at instanceof HTMLDetailsElement) at.open = true
}

/** Puts words in place of others as if they had been typed, so that the box’s own undo takes them back. */
function replace(box: WordBox, start: number, end: number, words: string): void {
  reveal(box)
  box.focus()
  box.setSelectionRange(start, end)
  const typed =
    words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words)
  if (typed) return
  box.setRangeText(words, start, end, 'end')
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Mends the words at a place with one press, says so, and offers to take it back. */
export function mend(path: string, start: number, end: number, words: string): void {
  const box = wordBox(path)
  if (!box) return
  const last = Math.min(end, box.value.length)
  const before = box.value.slice(start, last)
  replace(box, start, last, words)
  say(before === '' ? `Wrote “${words}”.` : `Changed “${before}” to “${words}”.`, () => {
    const now = wordBox(path)
    if (now?.value.slice(start, start + words.length) !== words) {
      say('Those words have changed since, so nothing was undone.')
      return
    }
    replace(now, start, start + words.length, before)
    say(before === '' ? 'Undone.' : `Undone: “${before}” is back.`)
  })
}
