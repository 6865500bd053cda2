import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { type DraftsAsked, isPlace, putDrafts } from '../../drafts.ts'
import { isPlan } from '../../is-plan.ts'

/** More places than a page has; and as much as one draft may hold, counted as JavaScript counts letters. */
const MOST_PLACES = 1_000
const MOST_LETTERS = 100_000

export type ToKeepDrafts = DraftsAsked & {
  /** The version of the plan that was on the page. */
  readonly saw: number
  /** When it was typed, by the clock of whoever typed: of two drafts of one place the later one stays. */
  readonly at: Instant
  readonly drafts: readonly { readonly place: string; readonly text: string }[]
}

/** Kept, but for those places where there was too much; or nothing of it could be. */
export type DraftsKept =
  | { readonly kept: readonly string[]; readonly tooLong: readonly string[]; readonly most: number }
  | { readonly refused: 'no-such-plan' | 'bad-place' }

/** Keeps words as they are being typed, for nobody but whoever types them. One that is too long keeps no other from being kept. */
export const keepDrafts = writes<ToKeepDrafts, DraftsKept>(async (writing, asked) => {
  const { organisation, account, plan, saw, at } = asked
  if (asked.drafts.length > MOST_PLACES || !asked.drafts.every(({ place }) => isPlace(place)))
    return { refused: 'bad-place' }
  if (!(await isPlan(writing, asked))) return { refused: 'no-such-plan' }
  const last = [...new Map(asked.drafts.map(draft => [draft.place, draft])).values()]
  const fits = last.filter(({ text }) => text.length <= MOST_LETTERS)
  await putDrafts(
    writing,
    fits.map(({ place, text }) => ({
      ...{ organisation, account, plan, place, saw, at, begun: at },
      words: JSON.stringify(text),
    })),
  )
  return {
    kept: fits.map(({ place }) => place),
    tooLong: last.filter(draft => !fits.includes(draft)).map(({ place }) => place),
    most: MOST_LETTERS,
  }
})
