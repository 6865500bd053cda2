import type { Plan } from '../checker/plan.ts'
import { type Aside, type Desk, emptyDesk, isBlankPlan, opened } from '../server/pages/check/desk.ts'
import { soundPlan } from '../server/pages/check/sound-plan.ts'
import { recall } from './keeping.ts'
import { form } from './on-desk.ts'

const sentValue = (name: string): string | undefined => {
  const field = form?.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field.value : undefined
}

/** The plan that the server sent the page with. */
function sentPlan(): Plan | undefined {
  try {
    return soundPlan(JSON.parse(sentValue('kept') ?? 'null'))
  } catch {
    return undefined
  }
}

/**
 * What the page begins with: what the server sent, or else what this browser kept. An example that is opened puts the
 * writer’s own plan aside; it never takes its place.
 */
export function begin(): { readonly desk: Desk; readonly isDrawn: boolean } {
  const plan = sentPlan()
  const asOf = sentValue('as-of')
  const kept = recall()
  if (!plan || isBlankPlan(plan)) {
    const blank = { ...emptyDesk, plan: plan ?? emptyDesk.plan }
    return kept
      ? { desk: { ...kept, plan: opened(kept.plan) }, isDrawn: false }
      : { desk: blank, isDrawn: plan !== undefined }
  }
  const aside = kept?.own ?? (kept && kept.asOf === undefined && !isBlankPlan(kept.plan) ? kept : undefined)
  const own: Aside | undefined =
    asOf && aside ? { plan: aside.plan, at: aside.at, ...(aside.asOf && { asOf: aside.asOf }) } : undefined
  const files = kept?.files ?? []
  return {
    desk: { plan: opened(plan), files, ...(asOf && { asOf }), ...(own && { own }) },
    isDrawn: !own && files.length === 0 && !sentValue('removed'),
  }
}
