import { createHash } from 'node:crypto'
import {
  type AroundTexts,
  check,
  checkText,
  type Day,
  type Finding,
  type Plan,
  type PlanText,
} from '../../checker/index.ts'
import { lastMade, type PlanRecord, remembering, toPlan } from '../../plans/index.ts'
import type { FindingCounts } from '../../store/index.ts'
import type { Service } from './settings/service.ts'

/** As many plans, and as many texts, as are read and written again and again within a day. */
const plans = remembering<readonly Finding[]>(400)
const texts = remembering<readonly Finding[]>(10_000)

/**
 * What the checker finds in a plan as it stands, on a day, by the rules of the service. A plan is checked where it is
 * written, saved and read: the same words again, on the same day and by the same rules, are not, and of a plan in which
 * one text has changed only that one is. What is remembered is found by all that was checked, so that nobody is told of
 * anything else.
 */
export function checkRecord(
  record: PlanRecord,
  { today, service }: { readonly today: Day; readonly service?: Pick<Service, 'rules'> },
): readonly Finding[] {
  const settings = service?.rules
  return ofRecord(record, JSON.stringify([today, settings]), () =>
    checkWords(toPlan(record), today, settings),
  )
}

const ofRecord = lastMade<PlanRecord, readonly Finding[]>()

function checkWords(plan: Plan, today: Day, settings: Service['rules'] | undefined): readonly Finding[] {
  const key = digest([plan, today, settings])
  return plans.get(key) ?? plans.put(key, check(plan, { today, settings, texts: eachOnce }))
}

function eachOnce(around: AroundTexts): (text: PlanText) => readonly Finding[] {
  const beside = digest(around)
  return text => {
    const key = beside + JSON.stringify(text)
    return texts.get(key) ?? texts.put(key, checkText({ ...text, ...around }))
  }
}

const digest = (all: unknown): string => createHash('sha256').update(JSON.stringify(all)).digest('base64')

/** How many findings of each weight there are, as lists of plans tell them. */
export const countsOfFindings = (findings: readonly Finding[]): FindingCounts => {
  const of = (severity: Finding['severity']): number =>
    findings.filter(each => each.severity === severity).length
  return { fix: of('fix'), improve: of('improve'), advice: of('advice') }
}
