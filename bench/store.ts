import type { Section } from './section.ts'
import { besideBare, storeAims } from './store-figures.ts'
import { measurePlaces } from './store-measure.ts'
import { onEachEngine } from './store-place.ts'

const sizes = { short: [1_000, 20_000], whole: [1_000, 100_000, 1_000_000] }

/** What people wait for, in both databases and with few plans and many, beside the bare driver and the same statements. */
export const store: Section = {
  name: 'store',
  title: 'The store, in SQLite and PostgreSQL, beside the bare driver doing the same statements',
  async measure(tell, { whole, places }) {
    const toPlace = { sizes: whole ? sizes.whole : sizes.short, named: places, tell }
    const all = await onEachEngine(toPlace, made => measurePlaces(made, tell))
    return {
      how: `Invented plans in this spread: of 100, 72 are small (1 or 2 needs, at most 1 review), 23 middling (2 to 4 needs) and 5 large (5 to 8 needs of up to 3
tasks, years of reviews); 60 have ended, 32 are worked to, 8 are drafts. Questions go evenly over all plans, teams and families; a save is durable, five
in a row in each plan. The store is asked as pages ask it (a file is written to, and searched, in a thread of its own); the bare driver runs the statements that the store runs for
the same questions, prepared, with values made beforehand and nothing done with what comes back: the text of a plan, some 8,000 letters, is read by the store alone, which takes three times as long as finding it. Median of 5 rounds of 0.3 s, in which both, and all places of one engine, take turns; waits are those of
all rounds. ${whole || places.length > 0 ? '' : 'This is the short form: it says nothing of a million plans, which --whole measures in some hours.'}`,
      comparison: besideBare(all),
      figures: storeAims(all),
    }
  },
}
