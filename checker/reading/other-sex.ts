import { peopleIn } from './people.ts'
import { second } from './second-person.ts'
import { others } from './somebodies.ts'
import type { Statement } from './statement.ts'

const men = new Set(
  'dad daddy da father papa grandad granddad grandpa gramps grandfather taid tad tadcu uncle brother stepdad stepfather abbu baba dada son nephew'.split(
    ' ',
  ),
)
const women = new Set(
  'mum mummy mam mammy ma mother mom nan nana nanna gran granny grandma grandmother nain mamgu auntie aunty aunt sister stepmum stepmother ammi daughter niece'.split(
    ' ',
  ),
)

/** "Dad is far too lax with her": nobody else who was spoken of could be meant; beside "you", it is somebody else. */
export const isOfOtherSex = (statement: Statement, at: number): boolean => {
  const { from: first, to } = statement.sentenceAt(at)
  for (let place = first; place < to; place++) if (second.has(statement.word(place))) return false
  const pronoun = statement.word(at)
  const alike = pronoun.startsWith('h') && !pronoun.startsWith('her') ? men : women
  const unlike = alike === men ? women : men
  let unalike = 0
  for (const { kind, from } of peopleIn(statement)) {
    if (kind === 'you' || kind === 'child') continue
    if (kind !== 'kin' || !unlike.has(statement.word(from))) return false
    unalike++
  }
  return unalike > 0 && !statement.tokens.some(({ norm }) => others.has(norm) || alike.has(norm))
}
