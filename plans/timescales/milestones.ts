import { addMonths, isRealDay } from '../../checker/days.ts'
import type { Day } from '../../checker/plan.ts'

/** What happens around a plan that limits are counted from, or that they ask for. */
export type Milestone =
  | 'accommodation-ends'
  | 'adviser-asks'
  | 'assessment'
  | 'birth'
  | 'chair-told'
  | 'change-of-school'
  | 'change-planned'
  | 'child-seen'
  | 'concern'
  | 'core-group'
  | 'death'
  | 'decisions-written'
  | 'detention-ends'
  | 'education-plan-begun'
  | 'education-plan-ready'
  | 'eighteenth-birthday'
  | 'eligible'
  | 'first-meeting'
  | 'first-placement'
  | 'health-assessment'
  | 'initial-conference'
  | 'last-contact'
  | 'looked-after'
  | 'need-found'
  | 'needs-assessment'
  | 'notice-given'
  | 'placement'
  | 'plan-given'
  | 'plan-made'
  | 'plan-start'
  | 'planning-meeting'
  | 'quick-win'
  | 'record-sent'
  | 'record-written'
  | 'records-asked-for'
  | 'records-may-go'
  | 'records-shown'
  | 'referral-discussion'
  | 'registered'
  | 'report-to-parents'
  | 'review'
  | 'reviewing-officer-asks'
  | 'significant-change'
  | 'strategy-discussion'
  | 'visit'
  | 'visit-finds-child-not-safe'
  | 'young-person-asks'

/** One of them on its day: held, or still to come (a conference that is booked, a placement that will end). */
export type Happened = { readonly what: Milestone; readonly on: Day }

/** A birthday. Somebody born on 29 February has it on 1 March when there is no 29th. */
export const birthday = (born: Day, age: number): Day => {
  const year = String(+born.slice(0, 4) + age).padStart(4, '0')
  const day = `${year}${born.slice(4)}`
  return isRealDay(day) ? day : `${year}-03-01`
}

/** What has happened when something else has: nobody records the beginning of a plan that is there. */
const implied: Readonly<Partial<Record<Milestone, Milestone>>> = {
  'education-plan-ready': 'education-plan-begun',
  'plan-start': 'plan-made',
  'record-sent': 'record-written',
  // The first review looks at what has helped: by then the time for quick wins is over.
  review: 'quick-win',
}

/** Which of two days comes first, for sorting; of two things on one day the name decides, so that all agree. */
export const inTime = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Everything that happened with what follows from it, in order; a day that no calendar has is left out. */
export const inOrder = (happened: readonly Happened[]): readonly Happened[] => {
  const real = happened.filter(each => isRealDay(each.on))
  const first = (what: Milestone): Day | undefined =>
    real
      .filter(each => each.what === what)
      .map(each => each.on)
      .sort()[0]
  const born = first('birth')
  const placed = first('placement')
  const sixteen = born && birthday(born, 16)
  const eligible = first('eligible')
  const follows: readonly Happened[] = [
    ...real.flatMap(({ what, on }) => {
      const also = implied[what]
      return also === undefined ? [] : [{ what: also, on }]
    }),
    ...(born ? [{ what: 'eighteenth-birthday', on: birthday(born, 18) } as const] : []),
    ...(placed ? [{ what: 'first-placement', on: placed } as const] : []),
    // A young person can become eligible on the 16th birthday or after it, not before.
    ...(sixteen
      ? [{ what: 'eligible', on: eligible && eligible > sixteen ? eligible : sixteen } as const]
      : []),
  ]
  return [...real.filter(each => !(sixteen && each.what === 'eligible')), ...follows].sort(
    (a, b) => inTime(a.on, b.on) || inTime(a.what, b.what),
  )
}

/** The day a year on from a placement's start, from which visits may be further apart. */
export const endOfFirstYear = (placed: Day): Day => addMonths(placed, 12)
