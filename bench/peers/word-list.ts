import { mayStand, type RuleId } from './mapping.ts'
import type { Peer, Statement } from './peer.ts'
import { wordPatterns } from './words.ts'

const anyNumber =
  /\d|\b(?:once|twice|daily|weekly|every|each|one|two|three|four|five|six|seven|eight|nine|ten|half)\b/i
const fromTo = /from (?:about )?(\d+)% to (?:about )?(\d+)%/i

/** The three rules that no list can hold, each as the one obvious line. */
const obvious: readonly (readonly [RuleId, (statement: Statement) => boolean])[] = [
  ['no-measure', ({ text }) => !anyNumber.test(text)],
  [
    'target-leap',
    ({ text }) => {
      const found = fromTo.exec(text)
      return found !== null && Number(found[2]) - Number(found[1]) >= 40
    },
  ],
  [
    'not-to-child',
    ({ text, child }) =>
      ['the child', `${child} `, `${child}'s`, `${child}’s`].some(words => text.includes(words)),
  ],
]

/** A plain regular expression for each rule, in the rule's own fields: the word list anybody would try first. */
export const wordList: Peer = {
  name: 'word list',
  version: '',
  async load() {
    const lists = wordPatterns.map(([rule, pattern]) => [rule, new RegExp(pattern, 'i')] as const)
    return statement =>
      [
        ...lists.filter(([rule, list]) => mayStand(rule, statement) && list.test(statement.text)),
        ...obvious.filter(([rule, holds]) => mayStand(rule, statement) && holds(statement)),
      ].map(([rule]) => rule)
  },
}
