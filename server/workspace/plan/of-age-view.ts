import { addDays, type Day, hasEnded, isRealDay, type Plan, sayDay } from '../../../checker/index.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { PlanModel } from './model.ts'

/** Plans that are for children, and so have to go on as something else. */
const forChildren: readonly (Plan['kind'] | undefined)[] = [
  ...(['child-in-need', 'child-protection', 'care-plan', 'personal-education-plan'] as const),
]
/** So long before, what comes next can still be thought through with them. */
const DAYS_BEFORE = 365

/** The day somebody turns eighteen, where a plan for children has to be ready for it. */
export function comesOfAge({ about, people = [], kind }: Plan, today: Day): Day | undefined {
  const born = about.born ?? people.find(({ id }) => id === about.person)?.born
  if (about.is !== 'child' || !forChildren.includes(kind) || !isRealDay(born)) return undefined
  const year = Number(born.slice(0, 4)) + 18
  const birthday = `${year}${born.slice(4)}`
  const day = isRealDay(birthday) ? birthday : `${year}-03-01`
  return day <= addDays(today, DAYS_BEFORE) ? day : undefined
}

/** Nobody's help should stop on a birthday that everybody saw coming. */
export function ofAgeView({ plan, today, family, may }: PlanModel): Html {
  const day = hasEnded(plan) ? undefined : comesOfAge(plan, today)
  if (day === undefined) return nothing
  const name = html`<bdi>${plan.about.name.trim()}</bdi>`
  return insetText({
    html: html`<p class="govuk-body">${day <= today ? html`${name} has been an adult since ${sayDay(day)}, and this is a plan for a child.` : html`${name} turns 18 on ${sayDay(day)}. This is a plan for a child: say with them, well before, what goes on after it.`}${
      may.write
        ? html` <a class="govuk-link" href="/families/${family}/plans/new">Start the plan that follows, from this one if you like</a>`
        : nothing
    }</p>`,
  })
}
