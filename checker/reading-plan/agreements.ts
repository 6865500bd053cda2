import type { Agreement, Plan } from '../plan.ts'

/** What people last answered about the whole plan or each part of it; an answer given later stands for the earlier. */
export const standingAgreements = (plan: Plan): readonly Agreement[] => {
  const last = new Map<string, Agreement>()
  for (const agreement of plan.agreements ?? []) {
    const key = `${agreement.person}\n${agreement.part ?? ''}`
    const before = last.get(key)
    if (!before || (agreement.on ?? '9999') >= (before.on ?? '')) last.set(key, agreement)
  }
  return [...last.values()]
}
