import { exportTo, exportToFile, type SentOut, sayFileFault } from '../../store/index.ts'
import type { Refusal, Surroundings } from '../command.ts'
import type { Given } from '../options.ts'
import { many } from '../showing/numbers.ts'
import { atPlace } from './place.ts'
import { targetFile } from './target.ts'
import { secondsSince } from './telling.ts'

/** `export [FILE|-]`. */
export async function exportAllTo(given: Given, around: Surroundings): Promise<number | Refusal> {
  const [named = '-', ...more] = given.words
  if (more.length > 0) return { refused: 'Name one file, or none to write to the next program.' }
  const { stdout, stderr } = around
  if (named === '-' && stdout.isTTY)
    return { refused: 'That would fill the screen. Name a file, such as “./bywhen export all.jsonl”.' }
  const target = named === '-' ? undefined : targetFile(named, given.has('force'))
  if (target && 'refused' in target) return target
  return atPlace(around, async where => {
    const began = performance.now()
    const sent = await (target ? exportToFile(where, target.path) : exportTo(where, stdout))
    for (const fault of sent.lost) stderr.write(`${sayFileFault(fault)}\n`)
    stderr.write(`${inWords(sent)} in ${secondsSince(began)}.\n`)
    return sent.lost.length > 0 ? 1 : 0
  })
}

const inWords = ({ rows, counts, hash }: SentOut): string =>
  `${many(counts.plans ?? 0, 'plan')} with ${many(counts.events ?? 0, 'event')}${files(counts.evidence_files ?? 0)}, ${many(rows, 'row')} in all, hash ${hash},`

const files = (count: number): string => (count > 0 ? ` and ${many(count, 'file')} of evidence` : '')
