import { isRealDay } from '../../checker/index.ts'
import { todayInLondon } from '../../server/surroundings.ts'
import { seed } from '../../store/index.ts'
import type { Refusal, Surroundings } from '../command.ts'
import type { Given } from '../options.ts'
import { many } from '../showing/numbers.ts'
import { atPlace } from './place.ts'
import { secondsSince, telling } from './telling.ts'

const MOST = 10_000_000

/** `seed --plans NUMBER`. */
export async function seedPlans(given: Given, around: Surroundings): Promise<number | Refusal> {
  const [typed = ''] = given.values('plans')
  const [chosen = '1'] = given.values('seed')
  const [organisation = 'invented'] = given.values('organisation')
  const [today = todayInLondon()] = given.values('today')
  const plans = Number(typed)
  if (given.words.length > 0) return { refused: `“seed” takes no words, and “${given.words[0]}” is one.` }
  if (!/^\d+$/.test(typed) || plans < 1 || plans > MOST)
    return { refused: 'Say how many plans, from 1 to 10000000, such as “./bywhen seed --plans 200”.' }
  if (!/^\d{1,9}$/.test(chosen)) return { refused: '--seed is a whole number, such as 7.' }
  if (!/^[\w.-]{1,60}$/.test(organisation))
    return { refused: '--organisation is a short name of letters, figures and hyphens, such as invented.' }
  if (!isRealDay(today)) return { refused: `“${today}” is not a day of the calendar. Give it as 2026-11-22.` }
  const began = performance.now()
  const line = telling(around.stderr)
  return atPlace(around, async where => {
    const asked = {
      where,
      plans,
      organisation,
      seed: Number(chosen),
      today,
      besideOthers: given.has('beside-others'),
    }
    const tell = (so: { readonly plans: number }) =>
      line.now(`Making up: ${so.plans.toLocaleString('en-GB')} of ${many(plans, 'plan')}`)
    const made = await seed({ ...asked, tell }).finally(line.end)
    around.stdout.write(
      `${many(made.families, 'family', 'families')} of ${organisation} with ${many(made.plans, 'plan')} and ${many(made.events, 'event')}, in ${secondsSince(began)}.\n`,
    )
    return 0
  })
}
