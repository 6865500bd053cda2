import { addDays, sayDay } from '../../checker/days.ts'
import type { Day } from '../../checker/plan.ts'
import { fill } from '../../checker/wording.ts'
import { type Ask, type Limit, reviewLimitsFor } from './limits.ts'
import { reviewSentences } from './sentences.ts'
import type { TimescaleSettings } from './settings.ts'
import type { Story } from './story.ts'

/** When the next review of a plan may be, and why. */
export type NextReview = {
  /** The last day allowed: later than this needs a reason. */
  readonly latest?: Day
  /** The day that good practice, and any local limit not confirmed yet, would have. Never later than the latest. */
  readonly good?: Day
  /** The same as it is said where there is still time for it. */
  readonly best?: string
  readonly overdue: boolean
  /** The limit that decides the latest day. */
  readonly decidedBy?: Limit
  /** Every limit that applies, soonest first. */
  readonly limits: readonly Limit[]
  /** What calls for a review before the usual day. */
  readonly early: readonly Limit[]
  readonly asks: readonly Ask[]
  /** The whole, in sentences to read one after the other. */
  readonly sentences: readonly string[]
}

const sooner = (...days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter(day => day !== undefined).sort()[0]

/** What ends or changes on a booked day calls for a review before that day; a request, for one as soon as can be. */
const isBooked = (limit: Limit): boolean => limit.by < limit.from.on

/** A review held on its usual day is soon enough for what comes after it. */
const callsForSooner = (limit: Limit, usual: Limit | undefined): boolean =>
  limit.unit === 'at-once' && !(isBooked(limit) && usual !== undefined && usual.by <= limit.by)

/** Somebody has asked for a review before the usual day [regulation 33(3)]: the day before that is the last. */
const lastDay = (usual: Limit | undefined, early: readonly Limit[]): Day | undefined => {
  const asked = early.some(limit => !isBooked(limit))
  const booked = early.filter(isBooked).map(limit => limit.by)
  return sooner(usual && (asked ? addDays(usual.by, -1) : usual.by), ...booked)
}

const say = (sentence: keyof typeof reviewSentences, day: Day = ''): string =>
  fill(reviewSentences[sentence], { day: sayDay(day) })

/** A plan that does not say when it starts has no day to count from, and is told what the day would be from today. */
const ifItStarted = (story: Story, today: Day, settings: TimescaleSettings): readonly string[] => {
  const happened = [...story.happened, { what: 'plan-start', on: today } as const]
  const { latest } = nextReview({ ...story, happened }, today, settings)
  return latest === undefined ? [] : [say('ifToday', latest)]
}

/** Works out the next review from the kind of plan, the nation and what has happened so far. */
export const nextReview = (story: Story, today: Day, settings: TimescaleSettings = {}): NextReview => {
  const { limits: all, asks } = reviewLimitsFor(story, today, settings)
  const limits = all.filter(limit => limit.unit !== 'at-once')
  const decidedBy = limits.find(limit => limit.binds)
  const early = all.filter(limit => callsForSooner(limit, decidedBy))
  const latest = lastDay(decidedBy, early)
  const good = sooner(latest, ...[...limits, ...early].map(limit => limit.by))
  const overdue = latest !== undefined && latest < today
  const best = good && good !== latest && !overdue && good >= today ? say('good', good) : undefined
  const advised = limits.filter(
    limit => !limit.binds && limit.id !== 'g-good' && latest !== undefined && limit.by < latest,
  )
  return {
    ...(latest !== undefined && { latest }),
    ...(good !== undefined && { good }),
    ...(best !== undefined && { best }),
    ...(decidedBy && { decidedBy }),
    ...{ overdue, limits, early, asks },
    sentences: [
      say(latest === undefined ? 'none' : overdue ? 'late' : 'due', latest),
      ...early.flatMap(limit => [limit.sentence, limit.because, limit.sureness, ...limit.warnings]),
      ...(decidedBy && early.length > 0 ? [say('usual', decidedBy.by)] : []),
      ...(decidedBy
        ? [decidedBy.because, decidedBy.sureness, ...(decidedBy.by === latest ? decidedBy.warnings : [])]
        : []),
      ...advised.flatMap(limit => [limit.sentence, limit.sureness]),
      ...(best === undefined ? [] : [best]),
      ...(good && good !== latest && !overdue && good < today ? [say('goodGone', good)] : []),
      ...(latest === undefined ? asks.map(ask => ask.question) : []),
      ...(asks.some(({ about }) => about === 'plan-start') ? ifItStarted(story, today, settings) : []),
    ],
  }
}
