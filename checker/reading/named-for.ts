import { forenames } from '../lexicon/forenames.ts'
import { programmes } from '../lexicon/programmes.ts'
import { isCapital } from './name-words.ts'
import { BODY, JOB, PLACE, personWord } from './person-words.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { det: DET, poss: POSS, title: TITLE, forename: FORENAME } = wordClasses

/**
 * Whether the capitals from `from` to before `to` name what a job or a team belongs to, and nobody: "the Reach worker",
 * "Cylch Meithrin staff", "Barnardo's team"; but Lowri in "Lowri the social worker" and "Nkechi Obi FSW".
 */
export const isNamedForWork = (statement: Statement, from: number, to: number): boolean => {
  const { tokens } = statement
  const head = tokens[to]
  const first = tokens[from] as Token
  if (head === undefined || head.kind !== 'word' || head.sentence !== first.sentence || head.joined)
    return false
  if (forenames.has(first.norm) || statement.names.others.has(first.norm)) return false
  const word = personWord(head)
  if (!(word & (JOB | BODY | PLACE))) return false
  if (first.shape === 'caps' && first.norm.length > 2 && first.norm.length < 6 && !statement.loud) return true
  if (programmes.has(first.norm) || programmes.has(tokens[to - 1]?.norm ?? '')) return true
  const before = tokens[from - 1]
  if (
    before !== undefined &&
    before.sentence === first.sentence &&
    before.kind === 'word' &&
    before.bits & (DET | POSS) &&
    !(before.bits & TITLE) &&
    !before.possessive
  )
    return true
  return !isCapital(head) && isMany(head)
}

const isMany = ({ norm }: Token): boolean =>
  norm === 'staff' || norm === 'team' || norm === 'service' || (norm.endsWith('s') && !norm.endsWith('ss'))

/** "Ward staff at Alder Hey": an unknown name after "at" or "from" is where somebody works. */
export const isPlaceOfWork = ({ tokens, names, field }: Statement, at: number): boolean => {
  const token = tokens[at] as Token
  const before = tokens[at - 1]?.norm === 'the' ? tokens[at - 2]?.norm : tokens[at - 1]?.norm
  const known = token.bits & FORENAME || forenames.has(token.norm) || names.others.has(token.norm)
  return field === 'who' && (before === 'at' || before === 'from' || before === '@') && !known
}
