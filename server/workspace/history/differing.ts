import { editsBetween, tokensOf } from '../../../plans/weave.ts'

/** A stretch of a text, and whether the other text has it too. */
export type Stretch = { readonly text: string; readonly differs: boolean }

/** Two wordings of one text, each cut where it differs from the other. */
export function differing(
  before: string,
  after: string,
): { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] } {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const left = new Cutting()
  const right = new Cutting()
  let at = 0
  for (const { from, to, put } of [
    ...editsBetween(old, now),
    { from: old.length, to: old.length, put: [] },
  ]) {
    const same = old.slice(at, from).join('')
    // A blank between two words that differ is part of what differs.
    const isBetween = at > 0 && from < old.length && same.trim() === ''
    left.add(same, isBetween)
    right.add(same, isBetween)
    left.add(old.slice(from, to).join(''), true)
    right.add(put.join(''), true)
    at = to
  }
  return { before: left.stretches, after: right.stretches }
}

/** A text as it is cut: stretches side by side that are alike make one. */
class Cutting {
  readonly stretches: Stretch[] = []

  add(text: string, differs: boolean): void {
    const last = this.stretches.at(-1)
    if (text === '') return
    if (last?.differs === differs) this.stretches.splice(-1, 1, { text: last.text + text, differs })
    else this.stretches.push({ text, differs })
  }
}
