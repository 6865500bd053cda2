import type { Section } from './section.ts'
import { besideBare, storeAims } from './store-figures.ts'
import { type Measured, measurePlace } from './store-measure.ts'
import { places } from './store-place.ts'

const short = [1_000, 20_000]
const whole = [1_000, 100_000, 1_000_000]

/** What people wait for, in both databases and with few plans and many, beside the bare driver and the same statements. */
export const store: Section = {
  name: 'store',
  title: 'The store, in SQLite and PostgreSQL, beside the bare driver doing the same statements',
  async measure(tell, isWhole) {
    const sizes = isWhole ? whole : short
    const all: Measured[] = []
    for (const makePlace of places) {
      for (const plans of sizes) {
        tell(`making up ${plans.toLocaleString('en-GB')} plans`)
        const place = await makePlace(plans)
        try {
          all.push(await measurePlace(place, tell))
        } finally {
          await place.remove()
        }
      }
    }
    return {
      how: `Invented plans in this spread: of 100, 72 are small (1 or 2 needs, at most 1 review), 23 middling (2 to 4 needs) and 5 large (5 to 8 needs of up to 3
tasks, years of reviews); 60 have ended, 32 are worked to, 8 are drafts. Questions go evenly over all plans, teams and families; a save is durable, five
in a row in each plan. The store is asked as pages ask it (a file is worked on in a thread of its own); the bare driver runs the statements that the store runs for
the same questions, prepared, with values made beforehand and nothing done with what comes back. Median of 5 rounds of 0.3 s that take turns; waits are those of
all rounds. ${isWhole ? '' : 'This is the short form: it says nothing of a million plans, which --whole measures in some hours.'}`,
      comparison: besideBare(all),
      figures: storeAims(all),
    }
  },
}
