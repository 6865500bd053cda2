import { addDays } from '../../checker/days.ts'
import type { Day } from '../../checker/plan.ts'
import { childInWords, fill } from '../../checker/wording.ts'
import { holds } from './conditions.ts'
import { countFrom } from './count.ts'
import { countedFrom, isRecurring } from './counted-from.ts'
import { type Happened, inOrder, inTime, type Milestone } from './milestones.ts'
import { type HowSure, questions } from './sentences.ts'
import { type Standing, standingOf, type TimescaleSettings } from './settings.ts'
import type { Story } from './story.ts'
import { type Told, tell } from './tell.ts'
import type { Timescale, Unit } from './timescale.ts'
import { timescales } from './timescales.ts'
import type { TimescaleId } from './words.ts'

/** One thing that is due by a day, with everything a person may ask about it. */
export type Limit = Told & {
  readonly id: TimescaleId
  readonly due: Milestone
  readonly by: Day
  readonly from: Happened
  readonly unit: Unit
  readonly sure: HowSure
  /** Whether later than this needs a reason. Local and unconfirmed limits advise until an administrator confirms them. */
  readonly binds: boolean
  readonly overdue: boolean
}

/** Something that has to be told before a day can be worked out. */
export type Ask = { readonly about: Milestone | 'school-terms'; readonly question: string }

/** The question for something that every such plan has; nothing where it may simply not have happened. */
export const ask = (about: Ask['about'], child: string | undefined): readonly Ask[] => {
  const question = questions[about]
  return question === undefined ? [] : [{ about, question: fill(question, { child: childInWords(child) }) }]
}

/** What is due by when, soonest first, and what is missing to say more. */
export type Limits = { readonly limits: readonly Limit[]; readonly asks: readonly Ask[] }

/** What ends or changes on its day: a review comes before it. Anything else that calls for one has just been asked. */
const endsSomething: readonly Milestone[] = ['accommodation-ends', 'detention-ends', 'change-planned']

const isAbout = (row: Timescale, { plan, nation }: Story): boolean => {
  if (row.due === 'records-may-go' || !row.nations.includes(nation)) return false
  if (row.plan === 'any') return plan !== 'records' && plan !== 'health-plan'
  // A looked-after child's health plan is a part of the care plan.
  return row.plan === plan || row.plan === 'records' || (row.plan === 'health-plan' && plan === 'care-plan')
}

/** Asked for as soon as can be: there is no day on which it is late by itself. */
const isAsked = (from: Happened, unit: Unit): boolean =>
  unit === 'at-once' && !endsSomething.includes(from.what)

/** The soonest day by which it is due, of the national length and an organisation's own. */
const soonest = (from: Happened, { lengths }: Standing, story: Story, { terms }: TimescaleSettings) =>
  lengths
    .flatMap(length => {
      // What a review has to come before, it comes before by a day.
      const counted =
        length.unit === 'at-once' && !isAsked(from, length.unit) ? addDays(from.on, -1) : from.on
      const by = countFrom(counted, length.limit, length.unit, { nation: story.nation, terms })
      return by === undefined ? [] : [{ ...length, by }]
    })
    .sort((a, b) => inTime(a.by, b.by))[0]

const askFor = (row: Timescale, happened: readonly Happened[], { child }: Story): readonly Ask[] => {
  const mayNotApply = row.when !== undefined && !isRecurring(row)
  if (mayNotApply || row.limit <= 0 || (row.turn !== undefined && row.turn !== 'first')) return []
  if (happened.some(each => each.what === row.due || row.from.includes(each.what))) return []
  return row.from.flatMap(about => ask(about, child))
}

const reviews = timescales.filter(row => row.due === 'review')

/** Works out those of a choice of limits that apply; what they ask for is asked once. */
const workOut = (
  rows: readonly Timescale[],
  story: Story,
  today: Day,
  settings: TimescaleSettings,
): Limits => {
  const happened = inOrder(story.happened)
  const limits: Limit[] = []
  const asks: Ask[] = []
  for (const row of rows.filter(row => isAbout(row, story))) {
    const standing = standingOf(row, settings)
    if (standing === undefined) continue
    const starts = countedFrom(row, happened, today)
    if (starts.length === 0) asks.push(...askFor(row, happened, story))
    for (const from of starts.filter(from => holds(row.when, { story, happened, from: from.on }))) {
      const found = soonest(from, standing, story, settings)
      if (found === undefined) {
        asks.push(...ask('school-terms', story.child))
        continue
      }
      const { by, unit, limit, own } = found
      const { nation, child } = story
      const sure = own ? 'own' : standing.sure
      limits.push({
        ...tell(row, { from, by, limit, unit, sure, nation, child }),
        ...{ id: row.id, due: row.due, by, from, unit, sure, binds: standing.binds },
        overdue: by < today && !isAsked(from, unit),
      })
    }
  }
  return {
    limits: limits.sort((a, b) => inTime(a.by, b.by)),
    asks: [...new Map(asks.map(each => [each.about, each])).values()],
  }
}

/**
 * Everything due around a plan, worked out from what has happened: meetings, visits, reports, records. A limit with
 * no day to count from is asked about when every such plan has one, and passed over when it may not have happened.
 */
export const limitsFor = (story: Story, today: Day, settings: TimescaleSettings = {}): Limits =>
  workOut(timescales, story, today, settings)

/** The same for reviews alone, the early ones among them. */
export const reviewLimitsFor = (story: Story, today: Day, settings: TimescaleSettings = {}): Limits =>
  workOut(reviews, story, today, settings)
