import type { Plan } from '../plan.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { tokenise } from '../reading/tokenise.ts'
import { syllablesOf } from './syllables.ts'

/** How old somebody has to be to read a text with ease, and its longest sentence, which is the first to mend. */
export type ReadingAge = {
  readonly age: number
  readonly words: number
  readonly longest: { readonly text: string; readonly words: number }
}

/** With fewer words a reading age says nothing. */
export const ENOUGH_WORDS = 100

type Sentence = { readonly text: string; readonly words: number; readonly syllables: number }

/** The reading age of some texts together, by the sum of Flesch and Kincaid; none where there is too little to tell. */
export const readingAgeOfTexts = (texts: readonly string[]): ReadingAge | undefined => {
  const sentences = texts.flatMap(sentencesIn).filter(({ words }) => words > 0)
  const words = total(sentences.map(sentence => sentence.words))
  const [first, ...others] = sentences
  if (first === undefined || words < ENOUGH_WORDS) return undefined
  const syllables = total(sentences.map(sentence => sentence.syllables))
  const grade = 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59
  const longest = others.reduce((long, each) => (each.words > long.words ? each : long), first)
  return {
    age: Math.max(5, Math.round(grade + 5)),
    words,
    longest: { text: longest.text, words: longest.words },
  }
}

/** The reading age of what a family reads in their plan. */
export const readingAgeOf = (plan: Plan): ReadingAge | undefined => readingAgeOfTexts(wordsForTheFamily(plan))

const wordsForTheFamily = ({ needs, strengths = [], consequences = {} }: Plan): readonly string[] => [
  ...strengths.map(({ text }) => text),
  ...needs.flatMap(({ text, tasks = [], goals = [] }) => [
    text,
    ...tasks.map(task => task.text),
    ...goals.map(goal => goal.text),
  ]),
  ...Object.values(consequences),
]

const sentencesIn = (text: string): readonly Sentence[] => {
  const tokens = tokenise(text)
  return sentencesOf(text, tokens).map(({ from, to }) => {
    const inside = tokens.slice(from, to)
    const spoken = inside.filter(({ kind }) => kind !== 'mark')
    const syllables = spoken.map(({ kind, norm }) => (kind === 'word' ? syllablesOf(norm) : 1))
    const whole = text.slice(inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0)
    return { text: whole, words: spoken.length, syllables: total(syllables) }
  })
}

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0)
