import type { RuleMark, TextToCheck } from './check-text.ts'
import type { Finding, Part } from './finding.ts'
import type { Words } from './rule.ts'

const whole: Part = { part: 'plan' }

/** Fills the gaps of a sentence. A gap nobody fills is an error in the rule, found by the rules' own tests. */
export const fill = (sentence: string, gaps: Readonly<Record<string, string>>): string => {
  let filled = ''
  let at = 0
  for (;;) {
    const open = sentence.indexOf('{', at)
    const close = sentence.indexOf('}', open)
    if (open < 0 || close < 0) return filled + sentence.slice(at)
    filled +=
      sentence.slice(at, open) + (gaps[sentence.slice(open + 1, close)] ?? sentence.slice(open, close + 1))
    at = close + 1
  }
}

/** The child as a sentence speaks of them: by name, or "the child" where no name is given. */
export const childInWords = (child: string | undefined): string => child?.trim() || 'the child'

/** Turns a mark into what a person reads. */
export const toFinding = (mark: RuleMark, { text, child, field, at, settings }: TextToCheck): Finding => {
  const { rule } = mark
  const gaps = { child: childInWords(child), phrase: text.slice(mark.start, mark.end), ...mark.with }
  const { wrong, matters, instead } = rule.words[mark.words] as Words
  return {
    rule: rule.id,
    letter: rule.letter,
    severity: settings?.severity?.[rule.id] ?? rule.severity,
    field,
    at: at ?? whole,
    start: mark.start,
    end: mark.end,
    text: text.slice(mark.start, mark.end),
    wrong: fill(wrong, gaps),
    matters: fill(matters, gaps),
    instead: fill(instead, gaps),
    sources: rule.sources,
    ...(mark.fix && { fix: mark.fix }),
  }
}
