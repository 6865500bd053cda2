import type { Command } from '../command.ts'

/** Everything, brought from another database. */
export const importAll: Command = {
  name: 'import',
  does: 'Takes in everything that was exported, such as from SQLite to PostgreSQL.',
  usage: ['./bywhen import FILE [--replace] [--with-faults]', './bywhen import - < FILE'],
  examples: [
    ['./bywhen import all.jsonl', 'Takes in everything from this file.'],
    ['gunzip < all.jsonl.gz | ./bywhen import -', 'Takes it in from another program.'],
  ],
  options: {
    replace: { does: 'Lets work that is there now give way; it is kept beside what comes in.' },
    'with-faults': { does: 'Takes it even though some plans in it were changed behind the program’s back.' },
  },
  notes: [
    'Stop Bywhen first. A file that is torn or changed is refused with the number of the line, and then nothing of it is taken in.',
  ],
  async run(given, around) {
    const { importAllFrom } = await import('../keeping/restore.ts')
    return importAllFrom(given, around)
  },
}
