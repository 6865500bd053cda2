import type { Instant } from '../../../plans/index.ts'
import { HttpProblem } from '../../problem.ts'
import { timeInWords } from '../../views/time-in-words.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { type Typed, typedIn } from '../write/index.ts'
import { type Answer, sent as names } from './exchange.ts'
import { readTyping } from './reading.ts'

/**
 * Keeps words while they are being typed, as drafts of whoever types them, and answers with what is to be noted about
 * the plan as it would be with them. Nothing of it is in the plan before they save.
 */
export const keepTyping = planPage<never>({
  path: '/plans/:plan/drafts',
  may: 'write-plan',
  submits: sent => (isAReview(sent) ? 'hold-review' : 'write-plan'),
  partOfALook: true,
  show: notToBeRead,
  view: notToBeRead,
  async submit(visit, sent) {
    return { data: await keep(visit, sent) }
  },
})

/** Whoever holds a review need not be one who writes the plan: of theirs, only boxes of the review are kept. */
const isAReview = (sent: URLSearchParams): boolean =>
  [...typedIn(sent).keys(), ...sent.getAll(names.dropped)].every(place => place.startsWith('review/'))

function notToBeRead(): never {
  throw new HttpProblem(405, { headers: { allow: 'POST' } })
}

async function keep(visit: PlanVisit, sent: URLSearchParams): Promise<Answer> {
  const { store, organisation, who, plan, now } = visit
  const whose = { organisation, account: who.id, plan }
  const saw = Number(sent.get(names.saw))
  const at = momentIn(sent.get(names.at), now)
  const dropped = sent.getAll(names.dropped)
  const kept = await keepWords(visit, typedIn(sent), { saw, at })
  if ('refused' in kept) return kept
  if (dropped.length > 0) await store.dropDrafts({ ...whose, account: who.id, places: dropped, upTo: at })
  const place = sent.get(names.in)
  const others = await store.hereNow({ ...whose, name: who.name, at: now, ...(place && { place }) })
  const opened = await store.openPlan({ organisation, plan })
  if (!opened || 'refused' in others) return { refused: NOT_HERE }
  const drafts = await store.draftsOf(whose)
  return {
    saved: timeInWords(now),
    now,
    tooLong: kept.tooLong,
    ...(opened.version > saw && { moved: true }),
    ...readTyping(visit, {
      opened,
      drafts,
      others,
      saw,
      shows: sent.getAll(names.shows),
      left: sent.getAll(names.left),
    }),
  }
}

const NOT_HERE = 'This plan is not here any more.'

/** A message that overtook another comes from the last minute; a device whose clock went wrong says anything. */
const LATE = 60_000

/** When words were typed: as the page says, and never in the future or long ago. */
function momentIn(told: string | null, now: Instant): Instant {
  const [at, latest] = [Date.parse(told ?? ''), Date.parse(now)]
  if (Number.isNaN(at)) return now
  return new Date(Math.min(latest, Math.max(latest - LATE, at))).toISOString()
}

async function keepWords(
  { store, organisation, who, plan }: PlanVisit,
  typed: Typed,
  when: { readonly saw: number; readonly at: Instant },
): Promise<{ readonly tooLong: readonly string[] } | { readonly refused: string }> {
  if (typed.size === 0) return { tooLong: [] }
  const drafts = [...typed].map(([place, text]) => ({ place, text }))
  const kept = await store.keepDrafts({ organisation, account: who.id, plan, ...when, drafts })
  if (!('refused' in kept)) return kept
  return { refused: kept.refused === 'no-such-plan' ? NOT_HERE : 'There is a box here that no plan has.' }
}
