import type { Command } from '../command.ts'

/** Something to look at, and to measure with, where nobody’s story is anybody’s. */
export const seed: Command = {
  name: 'seed',
  does: 'Makes up families with plans and their histories, for trying and measuring.',
  usage: [
    './bywhen seed --plans NUMBER [--organisation NAME] [--seed NUMBER] [--today DAY] [--beside-others]',
  ],
  examples: [
    ['./bywhen seed --plans 200', 'Makes up 200 plans of some 140 families.'],
    ['./bywhen seed --plans 200 --seed 7', 'Makes up others; the same number makes up the same.'],
  ],
  options: {
    plans: { value: 'a number, such as 200', does: 'How many plans; families come with them.' },
    organisation: { value: 'a name, such as invented', does: 'Whose they are; “invented” when left out.' },
    seed: {
      value: 'a whole number, such as 7',
      does: 'Which of all the stories there could be; 1 when left out.',
    },
    today: {
      value: 'a day, such as 2026-11-22',
      does: 'The day the stories have come to; else it is today in London.',
    },
    'beside-others': { does: 'Puts them beside families that are there already.' },
  },
  notes: [
    'Everything is made up by chance and means nobody. Of 100 plans some 72 are small (1 or 2 needs), 23 middling (2 to 4) and 5 large (5 to 8, with years of reviews); 60 have ended, 32 are worked to and 8 are drafts.',
    'They have teams of workers, managers, officers who review and an auditor. None of these has a password; an administrator may send them a link.',
    'Stop Bywhen first, where the plans are in a file under DATA_DIR.',
  ],
  async run(given, around) {
    const { seedPlans } = await import('../keeping/seed.ts')
    return seedPlans(given, around)
  },
}
