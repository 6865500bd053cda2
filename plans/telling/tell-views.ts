import { isRealDay, type Plan, type View } from '../../checker/index.ts'
import { callName, everybody, means } from '../../checker/reading-plan/people.ts'
import { isWritten } from './is-written.ts'
import type { ViewTold } from './told.ts'
import { tellDay } from './when.ts'

/** What the child, the family and their network said, the latest first. What professionals think is in the plan itself. */
export const tellViews = (plan: Plan): readonly ViewTold[] =>
  (plan.views ?? [])
    .toSorted((a, b) => (a.on === b.on ? 0 : (a.on ?? '') < (b.on ?? '') ? 1 : -1))
    .flatMap(view => tellView(view, plan))

const tellView = ({ person, on, how = 'said', text }: View, plan: Plan): readonly ViewTold[] => {
  const by = everybody(plan).find(each => means(each, person))
  if (by === undefined || by.is === 'professional' || how === 'not-obtained') return []
  if (how !== 'chose-not-to-say' && !isWritten(text)) return []
  return [
    {
      by: callName(by),
      person: by.id,
      how,
      ...(isWritten(text) && { text }),
      ...(isRealDay(on) && { on: tellDay(on) }),
    },
  ]
}
