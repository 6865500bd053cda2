import type { Command } from '../command.ts'

/** A copy of everything, for the day it is needed. */
export const backup: Command = {
  name: 'backup',
  does: 'Copies everything that is kept into one file, while Bywhen runs.',
  usage: ['./bywhen backup FILE [--force]'],
  examples: [['./bywhen backup monday.backup', 'Copies everything into this file.']],
  options: { force: { does: 'Writes over a file that is there already.' } },
  notes: [
    'Files of evidence are in it too, from wherever they lie. One that is gone from the store of objects is named; the rest is copied, and the command ends with 1.',
    'The file is complete or not there at all, and nobody waits for it who is saving a plan meanwhile. It holds everything there is about people: keep it as safe as the plans themselves.',
    'The key that second factors are sealed with is not in it: bywhen.key lies in the data folder. Keep a copy of that somewhere else.',
    'From a file under DATA_DIR the copy is a database of its own; from the PostgreSQL database of DATABASE_URL it is an export. “./bywhen restore” takes both.',
  ],
  async run(given, around) {
    const { backUpTo } = await import('../keeping/back-up.ts')
    return backUpTo(given, around)
  },
}
