import type { Command } from '../command.ts'

/** Everything, in a form that any program can read. */
export const exportAll: Command = {
  name: 'export',
  does: 'Writes everything that is kept as JSON Lines.',
  usage: ['./bywhen export [FILE] [--force]'],
  examples: [
    ['./bywhen export all.jsonl', 'Writes everything to this file.'],
    ['./bywhen export | gzip > all.jsonl.gz', 'Hands it to another program.'],
  ],
  options: { force: { does: 'Writes over a file that is there already.' } },
  notes: [
    'Files of evidence are in it too, from wherever they lie, as if the database held them. One that is gone is named, and the command ends with 1.',
    'Each line is a row of a table, as it stands in the database; the first line says what there is, and the last how much there was and its hash. Each line carries a sum over all lines before it, so that a change of any of them is found.',
    'The same rows give the same hash from SQLite and from PostgreSQL: “./bywhen import” carries everything from one to the other.',
  ],
  async run(given, around) {
    const { exportAllTo } = await import('../keeping/export.ts')
    return exportAllTo(given, around)
  },
}
