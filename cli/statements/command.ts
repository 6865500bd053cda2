import { rules } from '../../checker/index.ts'
import { readChoices } from '../choices.ts'
import type { Refusal, Surroundings } from '../command.ts'
import type { Given } from '../options.ts'
import { checkStatements } from './check-statements.ts'

const forFiles = ['format', 'template', 'color', 'no-color']

/** `check --statements`: the same answer every time, so the day is known to it only when it is given. */
export const statements = async (given: Given, { stdin, stdout }: Surroundings): Promise<number | Refusal> => {
  if (given.words.length > 0 && given.words.join() !== '-')
    return { refused: `--statements reads from standard input: type < ${given.words[0]} instead.` }
  const misplaced = forFiles.find(given.has)
  if (misplaced) return { refused: `--${misplaced} goes with files, not with --statements.` }
  const choices = readChoices(given)
  if ('refused' in choices) return choices
  const { off, severities, given: today } = choices
  const tooLight = rules.filter(rule => !severities.includes(rule.severity)).map(rule => rule.id)
  if (stdin.isTTY) process.stderr.write('Type statements as JSON, one a line; end with Ctrl-D.\n')
  const refused = await checkStatements(stdin, stdout, {
    off: [...off, ...tooLight],
    ...(today !== undefined && { today }),
  })
  return refused > 0 ? 2 : 0
}
