import type { Limits, Settings, Template } from './templates/template.ts'

/** What the plan rules count by when nobody has said otherwise. */
export const defaultLimits: Limits = {
  overloadTasks: 5,
  overloadDays: 14,
  overloadPlanTasks: 15,
  quickWinDays: 14,
  driftDays: 42,
  reviewAdviceDays: 42,
  reviewMonths: 3,
  askedFromAge: 4,
}

/** Settings with every question answered. */
export type Settled = Required<Omit<Settings, 'limits'>> & { readonly limits: Limits }

/** An organisation's settings over its template's, over the defaults; what is off for either is off. */
export const settle = (template: Template, settings: Settings = {}): Settled => ({
  off: [...new Set([...(template.settings?.off ?? []), ...(settings.off ?? [])])],
  severity: { ...template.settings?.severity, ...settings.severity },
  limits: { ...defaultLimits, ...template.settings?.limits, ...settings.limits },
})
