import { readChoices } from './choices.ts'
import type { Refusal, Surroundings } from './command.ts'
import type { Given } from './options.ts'
import { filesIn } from './run/files-in.ts'
import { journalFor } from './run/journal-for.ts'
import { runCheck } from './run/run-check.ts'
import { beforehand, nothingToCheck } from './run/telling.ts'
import { readPaint } from './showing/paint.ts'
import { readWriting } from './writing-choice.ts'

/** `check FILE|FOLDER…`: reads the plans, checks each and all of them together, and writes what was found. */
export const checkFiles = async (given: Given, around: Surroundings): Promise<number | Refusal> => {
  if (given.words.length === 0) return { refused: 'Name a file to check, such as “./bywhen check plan.md”.' }
  const choices = readChoices(given)
  if ('refused' in choices) return choices
  const writing = readWriting(given, around.stdout)
  if ('refused' in writing) return writing
  const { to } = writing
  const paint = readPaint(given, to ? {} : around.stdout, process.env)
  if (typeof paint !== 'function') return paint
  const listing = await filesIn(given.words, to?.unfinished ? [to.path, to.unfinished] : [])
  if (listing.toCheck.length === 0) return { refused: nothingToCheck(given.words, listing) }
  const { given: _, ...readWith } = choices
  const opened = journalFor(to, listing.toCheck.length, readWith)
  if ('refused' in opened) return opened
  around.stderr.write(beforehand(listing, opened))
  const withNames = given.has('with-names')
  return runCheck({ listing, journal: opened.journal, readWith, writing, paint, withNames }, around)
}
