import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { notNames } from '../lexicon/not-names.ts'
import { BEFORE, CARE, personWord } from './person-words.ts'
import type { Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

/** "N/K", "d/k". */
export const isUnknown = ({ tokens, text }: Statement): boolean =>
  tokens.length < 4 && text.length < 6 && unknown.has(text.trim().toLowerCase())

const unknown = new Set(['n/k', 'n / k', 'd/k', 'nk', 'n/a', 'n.k.', 'n.a.'])

/** "Speech & Language", "Social, emotional": nothing but the words that stand before a team. */
export const isFieldOfWork = (statement: Statement): boolean => {
  let words = 0
  for (const token of statement.tokens) {
    if (token.kind === 'word' && personWord(token) & (BEFORE | CARE)) words++
    else if (token.kind !== 'mark' && token.norm !== 'and') return false
  }
  return words > 1
}

/** Nothing but marks and words that send the reader elsewhere. */
export const isBlank = (statement: Statement): boolean =>
  statement.tokens.every(({ kind, norm }) => kind !== 'word' || blanks.has(norm) || /^x+$/.test(norm))

/** "The front desk", "same as last time": words that go together, and nothing among them that could be a name. */
export const saysNobody = (statement: Statement): boolean => {
  let joins = 0
  for (const token of statement.tokens) {
    if (token.kind === 'mark') continue
    if (token.kind === 'number' || itself.test(token.norm)) return false
    const isKnown =
      (token.bits & ordinary) !== 0 ||
      doingVerbs.has(token.norm) ||
      notNames.has(token.norm) ||
      blanks.has(token.norm)
    if (token.shape !== 'lower' && !(token.first && isKnown)) return false
    if (token.bits & ordinary) joins++
  }
  return joins > 0
}

const ordinary =
  wordClasses.det | wordClasses.prep | wordClasses.neg | wordClasses.be | wordClasses.modal | wordClasses.poss
const itself = /^(?:i|i'll|i'm|me|my|myself|himself|herself|yourself)$/

/** "As above", "see plan", "ditto": words that send the reader elsewhere. */
const blanks = new Set(
  'shared jointly joint turns rota again discuss decide agree meeting effort collectively split alternate alternating n/a n/k na nil various awaiting task need goal page ditto name names as above below see per plan before discussed agreed previous previously same usual the in row box action point section stated written noted'.split(
    ' ',
  ),
)
