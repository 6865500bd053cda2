import { sayDay } from '../../checker/days.ts'
import type { Day, PlanKind } from '../../checker/plan.ts'
import { fill } from '../../checker/wording.ts'
import { holds } from './conditions.ts'
import { countFrom } from './count.ts'
import { type Ask, ask } from './limits.ts'
import { inOrder, inTime } from './milestones.ts'
import { type HowSure, keepSentences } from './sentences.ts'
import { standingOf, type TimescaleSettings } from './settings.ts'
import type { Story } from './story.ts'
import { saySure } from './tell.ts'
import type { Timescale } from './timescale.ts'
import { timescales } from './timescales.ts'
import { dueSentences, type TimescaleId } from './words.ts'

/** How long the records of a plan are kept. */
export type Keep = {
  /** The last day on which they have to be there; none when no rule is known or something is missing. */
  readonly until?: Day
  readonly decidedBy?: TimescaleId
  readonly sure?: HowSure
  /** Whether the rule is a national one or has been confirmed: before that nothing may be destroyed. */
  readonly settled: boolean
  readonly asks: readonly Ask[]
  readonly sentences: readonly string[]
}

const countsFromBirth = (row: Timescale): boolean =>
  row.from.includes('birth') || row.from.includes('eighteenth-birthday')

/** A looked-after child's records are kept as one, whichever plan they belong to. */
const keptWith: Readonly<Partial<Record<Story['plan'], PlanKind>>> = {
  'personal-education-plan': 'care-plan',
  'pathway-plan': 'care-plan',
  'health-plan': 'care-plan',
}

/**
 * The day until which records are kept: of all rules that hold, the longest, because what is destroyed is gone. A rule
 * that only some follow counts where an administrator has confirmed it.
 */
export const keepUntil = (story: Story, settings: TimescaleSettings = {}): Keep => {
  const happened = inOrder(story.happened)
  const plan = keptWith[story.plan] ?? story.plan
  const rows = timescales.filter(
    row => row.due === 'records-may-go' && row.plan === plan && row.nations.includes(story.nation),
  )
  const born = happened.some(each => each.what === 'birth')
  const asks = !born && rows.some(countsFromBirth) ? ask('birth', story.child) : []
  const kept = rows.flatMap(row => {
    const standing = standingOf(row, settings)
    if (standing === undefined || (row.advice && !standing.binds)) return []
    const from = happened.findLast(each => row.from.includes(each.what))
    if (from === undefined || (countsFromBirth(row) && !born)) return []
    if (!holds(row.when, { story, happened, from: from.on })) return []
    return standing.lengths.flatMap(({ limit, unit, own }) => {
      const until = countFrom(from.on, limit, unit, { nation: story.nation, terms: settings.terms })
      const sure: HowSure = own ? 'own' : standing.sure
      return until === undefined ? [] : [{ row, until, binds: standing.binds, sure }]
    })
  })
  const longest = kept.sort((a, b) => inTime(b.until, a.until))[0]
  if (longest === undefined) {
    const sentences = asks.length > 0 ? asks.map(each => each.question) : [keepSentences.none]
    return { settled: false, asks, sentences }
  }
  const { row, until, binds, sure } = longest
  return {
    ...{ until, decidedBy: row.id, sure, settled: binds && asks.length === 0, asks },
    sentences: [
      fill(dueSentences[row.id], { day: sayDay(until) }),
      saySure(row, sure),
      ...(binds && asks.length === 0 ? [] : [keepSentences.unsettled]),
    ],
  }
}
