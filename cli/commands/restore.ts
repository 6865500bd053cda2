import type { Command } from '../command.ts'

/** The day it is needed. */
export const restore: Command = {
  name: 'restore',
  does: 'Puts a backup in the place of what is kept now, after checking that it is whole.',
  usage: ['./bywhen restore FILE [--replace] [--with-faults]'],
  examples: [
    ['./bywhen restore monday.backup', 'Takes the backup in where nothing is kept yet.'],
    [
      './bywhen restore monday.backup --replace',
      'Puts it in the place of what is there, and keeps that beside it.',
    ],
  ],
  options: {
    replace: {
      does: 'Lets work that is there now give way; it is kept beside the backup under another name.',
    },
    'with-faults': {
      does: 'Takes a backup even though some plans in it were changed behind the program’s back.',
    },
  },
  notes: [
    'Stop Bywhen first. Nothing is changed unless all of the backup is whole and in place.',
    'Accounts, sign-ins and links come back as they were then: whoever was shut out since has to be shut out again.',
  ],
  async run(given, around) {
    const { restoreFrom } = await import('../keeping/restore.ts')
    return restoreFrom(given, around)
  },
}
