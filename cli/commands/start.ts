import type { Command } from '../command.ts'

/** The page in a browser is where most people meet the checker; this opens its door. */
export const start: Command = {
  name: 'start',
  does: 'Starts Bywhen in the browser.',
  usage: ['./bywhen start [--port NUMBER] [--host NAME] [--fresh | --check-only]'],
  examples: [
    ['./bywhen start', 'Starts it and prints the address to open.'],
    ['./bywhen start --port 8080', 'Starts it at another address.'],
    ['DATA_DIR=./data ./bywhen start', 'Keeps your own plans in a folder of this machine.'],
  ],
  options: {
    fresh: { does: 'Makes the demonstration anew; what was written in it is gone.' },
    'check-only': { does: 'Only checks plans: no demonstration, and nothing is kept.' },
    port: { value: 'a number, such as 8080', does: 'Where it listens.' },
    host: {
      value: 'a name or an address, such as 0.0.0.0',
      does: 'Who can reach it; this machine alone when left out.',
    },
  },
  notes: [
    '“npm start” does the same. Stop it with Ctrl-C.',
    'Told no place to keep plans in (DATA_DIR or DATABASE_URL), it shows a demonstration with invented families, which this machine alone can reach.',
  ],
  async run(given) {
    if (given.words.length > 0) return { refused: `“start” takes no words, and “${given.words[0]}” is one.` }
    const [typed] = given.values('port')
    const port = typed === undefined ? undefined : Number(typed)
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
      return { refused: `A port is a whole number from 0 to 65535, and “${typed}” is not.` }
    const [host] = given.values('host')
    const [fresh, checkOnly] = [given.has('fresh'), given.has('check-only')]
    if (fresh && checkOnly) return { refused: '--fresh and --check-only do not go together.' }
    const { demonstrationFolder, start } = await import('../../server/main.ts')
    const code = await start({
      ...(port !== undefined && { port }),
      ...(host !== undefined && { host }),
      ...(!checkOnly && { demonstration: { folder: demonstrationFolder, fresh } }),
    })
    // Files may still be being packed for later visitors; nobody waits for that once the door is shut.
    process.exit(code)
  },
}
