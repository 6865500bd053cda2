import type { Unread } from '../../server/report/checked-plan.ts'
import { grouped, many } from '../showing/numbers.ts'
import { plainText } from '../showing/width.ts'
import type { Destination } from './destination.ts'
import type { Listing } from './files-in.ts'
import type { Opened } from './journal-on-disk.ts'
import type { Tally } from './tally.ts'

const passed = ({ passedOver }: Listing): string => {
  const kinds = Object.entries(passedOver).toSorted(([, a], [, b]) => b - a)
  const all = kinds.reduce((total, [, number]) => total + number, 0)
  if (all === 0) return ''
  const each = kinds.map(([ending, number]) => `${grouped(number)} ${plainText(ending)}`).join(', ')
  return `Passed over ${many(all, 'file')} of kinds that hold no plans: ${each}.`
}

/** What to say where there was nothing to check. */
export const nothingToCheck = (words: readonly string[], listing: Listing): string =>
  `There is no plan in ${plainText(words.join(', '))}. ${passed(listing)}`.trim()

/** What to say before a run begins: what it leaves out, and what it need not do again. */
export const beforehand = (listing: Listing, { taken, afresh }: Opened): string =>
  [
    passed(listing),
    listing.opened > 0
      ? `${many(listing.opened, 'file')} in these folders ${listing.opened === 1 ? 'seems' : 'seem'} to be open in another program: what is not saved there is not read.`
      : '',
    taken > 0
      ? `Going on with a run that was stopped: ${many(taken, 'file')} had been checked, and those that have not changed are not read again.`
      : '',
    afresh ? `A run was begun here with other choices, so everything is checked anew.` : '',
  ]
    .filter(sentence => sentence !== '')
    .map(sentence => `${sentence}\n`)
    .join('')

/** A file that could not be read, with each reason. */
export const unreadLines = ({ file, refused }: Unread): string =>
  refused.map(({ where, text }) => `${plainText(`${file}: ${where}: ${text}`)}\n`).join('')

/** What to say when a run was asked to stop. */
export const stopping = 'Stopping. What has been checked is written now; Ctrl-C again ends at once.\n'

/** What to say of a run that was stopped. */
export const stopped = (done: number, files: number, canGoOn: boolean): string => {
  const how = `Stopped when ${grouped(done)} of ${many(files, 'file')} were done.`
  if (!canGoOn) return `${how} A run with --output can be taken up again where it stopped.\n`
  return `${how} The same command goes on from there.\n`
}

/** What to say where the disk would not take it. */
export const notWritten = (why: string, to: Destination | undefined): string =>
  to?.unfinished
    ? `${plainText(to.named)}: ${why} What was checked is kept in ${plainText(to.named)}.unfinished. Put that right, and give the same command again: it goes on from there.`
    : `${why} Nothing was kept. Name another place by --output.`

/** What to say of what was written to a file. */
export const written = (output: string, { plans, unread, summary }: Tally): string => {
  const found = `${many(summary.findings, 'finding')}, ${grouped(summary.severities.fix)} to fix`
  const left = unread > 0 ? ` ${many(unread, 'file')} could not be read.` : ''
  return `${plainText(output)}: ${many(plans, 'plan')}, ${found}.${left}\n`
}
