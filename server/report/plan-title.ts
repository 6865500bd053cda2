import { kinds, type PlanKind, type TemplateId, templateOf } from '../../checker/index.ts'
import type { ReportOptions } from './options.ts'
import type { PlanLine } from './plan-line.ts'

/** What a plan is called in the report: by its number in the run, with its name where names may be told. */
export function planTitle(
  { number, name }: Pick<PlanLine, 'number' | 'name'>,
  { withNames }: ReportOptions,
): string {
  const called = name.trim()
  return withNames && called ? `Plan ${number}: ${called}` : `Plan ${number}`
}

/** The kind of a plan as services call it. */
export const kindName = (kind: PlanKind | undefined): string =>
  kinds.find(({ id }) => id === kind)?.label ?? 'Kind not said'

/** The form a plan is written on. */
export const formName = (template: TemplateId): string => templateOf(template).label
