import type { Attributes } from '../../views/components/options.ts'
import type { PlanVisit } from '../visit.ts'

/** What the script of a page needs to keep what is typed into its form, as attributes of that form. */
export const writingAttributes = ({ entrance, organisation, who, plan, now }: PlanVisit): Attributes => ({
  'data-writing': `/plans/${plan}/drafts`,
  // Opens the words kept on a device for this account and for no other; told only to whoever is signed in to it.
  'data-device': entrance.keys.mark('device', organisation, who.id),
  'data-now': now,
})
