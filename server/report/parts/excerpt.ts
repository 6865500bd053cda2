import type { MarkedWords } from '../../views/components/plan-field.ts'

/** Letters of a text that are shown before and after the words that matter. */
const ROUND = 110

type Excerpt = { readonly text: string; readonly mark: MarkedWords }

/** The words of a finding in their context: as much of the text round them as helps, cut between words. */
export function excerpt(text: string, mark: MarkedWords): Excerpt {
  const from = mark.start > ROUND * 1.3 ? nextWord(text, mark.start - ROUND, mark.start) : 0
  const to = text.length - mark.end > ROUND * 1.3 ? lastWord(text, mark.end + ROUND, mark.end) : text.length
  const [lead, tail] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const shift = lead.length - from
  return {
    text: lead + text.slice(from, to) + tail,
    mark: { ...mark, start: mark.start + shift, end: mark.end + shift },
  }
}

const nextWord = (text: string, at: number, most: number): number => {
  const blank = text.slice(at, most).search(/\s/)
  return blank < 0 ? most : at + blank + 1
}

const lastWord = (text: string, at: number, least: number): number => {
  const kept = text.slice(least, at).search(/\s\S*$/)
  return kept < 0 ? least : least + kept
}
