import type { Field, Finding, Rule } from '../../../checker/index.ts'
import type { MarkedWords } from '../../views/components/plan-field.ts'

/** An example that the rule raises, with what it says there. */
export type Raised = {
  /** Words of a box with those underlined that it points at, or a sentence about a plan. */
  readonly text: string
  readonly marks: readonly MarkedWords[]
  readonly field?: Field
  readonly findings: readonly Finding[]
}

/** An example that the rule has nothing to say to. */
export type Left = { readonly text: string; readonly field?: Field }

/** A rule’s own examples, read by the checker itself, so that its page shows what it really does. */
export type ShownRule = {
  readonly raised: readonly Raised[]
  readonly left: readonly Left[]
  readonly rewrite?:
    | { readonly before: string; readonly marks: readonly MarkedWords[]; readonly after: string }
    | undefined
}

/** What the rule can say, each sentence once: of any child, and where it needs more than that, as it says it to an example. */
export function sentences(
  { words }: Rule,
  part: 'matters' | 'instead',
  raised: readonly Raised[],
): readonly string[] {
  const said = raised.flatMap(({ findings }) => findings.map(finding => finding[part]))
  const ways = Object.values(words).map(way => {
    const general = way[part]
      .replaceAll(/(?<=^|[.!?] )\{child\}/g, 'The child')
      .replaceAll('{child}', 'the child')
    if (!/\{\w+\}/.test(general)) return general.charAt(0).toUpperCase() + general.slice(1)
    return said.find(sentence => fits(sentence, way[part]))
  })
  return [...new Set(ways.filter(way => way !== undefined))]
}

/** Whether a sentence is this one with its gaps filled. */
const fits = (sentence: string, way: string): boolean =>
  new RegExp(
    `^${way
      .split(/\{\w+\}/)
      .map(RegExp.escape)
      .join('.+')}$`,
    's',
  ).test(sentence)
