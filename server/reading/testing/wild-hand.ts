import { answerAsks } from '../../crew-hand.ts'
import { notRead } from '../../pages/check/brought.ts'
import type { Answer, Question } from '../asks.ts'

const eaten: unknown[] = []

/** What files can do to the thread that reads them, by their names; any other is read at once. */
const wild: Readonly<Record<string, () => void>> = {
  hangs: () => {
    for (;;);
  },
  eats: () => {
    for (;;) eaten.push(Array(1_000_000).fill(0.5))
  },
  throws: () => {
    throw new RangeError('Emily’s words')
  },
  leaves: () => process.exit(1),
}

/** A hand that comes to grief over some files, as ours might. */
answerAsks<Question, Answer>(question => {
  const name = 'name' in question ? question.name : ''
  if (Object.hasOwn(wild, name)) wild[name]?.()
  return { brought: notRead(name, 'read') }
})
