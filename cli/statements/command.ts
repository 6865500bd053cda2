import type { Refusal, Surroundings } from '../command.ts'
import type { Given } from '../options.ts'
import type { ReadWith } from './answer.ts'
import { checkStatements } from './check-statements.ts'

const forFiles = ['format', 'output', 'template', 'columns', 'with-names', 'color', 'no-color']
const choosing = ['today', 'rule', 'severity']

/** `check --statements`: the same answer every time, so the day is known to it only when it is given. */
export const statements = async (
  given: Given,
  { stdin, stdout, stderr }: Surroundings,
): Promise<number | Refusal> => {
  if (given.words.length > 0 && given.words.join() !== '-')
    return { refused: `--statements reads from standard input: type < ${given.words[0]} instead.` }
  const misplaced = forFiles.find(given.has)
  if (misplaced) return { refused: `--${misplaced} goes with files, not with --statements.` }
  const readWith = choosing.some(given.has) ? await readChosen(given) : { off: [] }
  if ('refused' in readWith) return readWith
  if (stdin.isTTY) stderr.write('Type statements as JSON, one a line; end with Ctrl-D.\n')
  const refused = await checkStatements(stdin, stdout, readWith)
  return refused > 0 ? 2 : 0
}

// The rules are read here only where one is named: it is the threads that need them.
const readChosen = async (given: Given): Promise<ReadWith | Refusal> => {
  const { readChoices } = await import('../choices.ts')
  const { rules } = await import('../../checker/index.ts')
  const choices = readChoices(given)
  if ('refused' in choices) return choices
  const { off, severities, given: today } = choices
  const tooLight = rules.filter(rule => !severities.includes(rule.severity)).map(rule => rule.id)
  return { off: [...off, ...tooLight], ...(today !== undefined && { today }) }
}
