import type { Command } from '../command.ts'

/** Whether what was recorded is still what is kept. */
export const verify: Command = {
  name: 'verify',
  does: 'Checks that nothing that is kept was changed behind the program’s back.',
  usage: ['./bywhen verify'],
  examples: [
    ['./bywhen verify', 'Walks through every plan, and names by its id each that is not as it was recorded.'],
  ],
  options: {},
  notes: [
    'Every event of a plan carries a hash over the one before it; what a page and the lists show is worked out anew from the events and compared. It may be done while Bywhen runs.',
    'Ends with 0 when all is as it was recorded, with 1 when something is not, and with 2 when it could not be looked through. No name and no word of a plan is written.',
    'Every file of evidence is read, from the store of objects where it lies there, and held against the hash it came with.',
  ],
  async run(given, around) {
    const { verifyAll } = await import('../keeping/verify.ts')
    return verifyAll(given, around)
  },
}
