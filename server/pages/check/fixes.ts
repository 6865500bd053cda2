import { addDays, isRealDay, sayDay } from '../../../checker/days.ts'
import type { Finding } from '../../../checker/finding.ts'
import type { Day, Plan } from '../../../checker/plan.ts'
import { carriersOf } from '../../../checker/reading-plan/carriers.ts'
import { shownAt } from './write.ts'

/** One press that mends: what the button says, and what it does. */
export type Mend = { readonly text: string; readonly value: string }

/** The presses that mend a finding, and the question they answer where there are several. */
export type Mends = { readonly question?: string; readonly mends: readonly Mend[] }

/** More than these is a list to read, not a choice to make. */
const MOST = 5

/** What a finding can be mended with: its own fix, else one of the plan’s people or a day, where that is what is missing. */
export function mendsOf(finding: Finding, place: string, plan: Plan, today: Day): Mends {
  const { fix, start, end, rule } = finding
  const put = (words: string, from = start, to = end): string => `put ${place} ${from} ${to} ${words}`
  if (fix?.kind === 'replace') return { mends: [{ text: fix.label, value: put(fix.with) }] }
  if (rule === 'not-linked') {
    const worries = (plan.worries ?? []).filter(({ text }) => text.trim() !== '')
    return choose(
      fix?.label ?? '',
      fix ? worries.map(({ id, text }) => ({ text: short(text), value: put(id) })) : [],
    )
  }
  if (rule === 'not-agreed' && finding.at.part === 'task') return { mends: unlisted(finding, plan) }
  const wholeOf = shownAt(plan, place).length
  const choices = fix?.from ?? guessed(finding, plan, today)
  if (rule === 'no-evidence-plan') {
    const whose = place.replace(/evidencedBy$/, 'evidencedWho')
    return choose(
      fix?.label ?? '',
      choices.map(text => ({ text, value: `put ${whose} 0 999 ${text}` })),
    )
  }
  return choose(
    fix?.label ?? question(finding),
    choices.map(each => {
      const text = isRealDay(each) ? sayDay(each) : each
      return { text, value: end > start ? put(text) : put(text, 0, wholeOf) }
    }),
  )
}

/** Somebody who is to do a task and is not yet among the plan’s people. */
function unlisted({ at }: Finding, plan: Plan): readonly Mend[] {
  const task = plan.needs.flatMap(({ tasks = [] }) => tasks).find(({ id }) => id === at.id)
  const carriers = carriersOf(plan, task?.assigned?.[at.pair ?? 0] ?? {})
  return carriers.flatMap(each =>
    'name' in each
      ? [{ text: `Add ${each.name} to the plan’s people`, value: `enlist people 0 0 ${each.name}` }]
      : [],
  )
}

const choose = (question: string, mends: readonly Mend[]): Mends => ({
  ...(mends.length > 0 && { question }),
  mends: mends.slice(0, MOST),
})

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text)

/** Who and when are chosen from what the plan and the calendar hold; nothing is made up. */
function guessed({ rule, field }: Finding, plan: Plan, today: Day): readonly string[] {
  if (field === 'who' && rule === 'unnamed-person')
    return (plan.people ?? []).flatMap(({ name, role }) =>
      name.trim() ? [role ? `${name} (${role})` : name] : [],
    )
  if (field === 'by' && (rule === 'vague-time' || rule === 'review-as-deadline'))
    return [7, 14, 28].map(days => sayDay(addDays(today, days)))
  return []
}

const question = ({ field }: Finding): string => (field === 'by' ? 'Choose a day' : 'Choose who will do it')
