import {
  type Finding,
  mostImportantFirst,
  type Need,
  type Part,
  type Plan,
  type PlanText,
  templateOf,
  textsOf,
} from '../../checker/index.ts'
import { fieldNames } from '../pages/field-names.ts'

/** Some words of a plan with what was found about them; no words where something is missing. */
export type Told = { readonly label: string; readonly text?: string; readonly findings: readonly Finding[] }

/** A plan as the report shows it: need by need, and what was found about the plan as a whole. */
export type PlanShown = {
  readonly needs: readonly { readonly told: readonly Told[] }[]
  readonly whole: readonly Finding[]
}

/** The words that stand for a part where a finding names no field of it. */
const OWN_FIELD: Partial<Record<Part['part'], PlanText['field']>> = {
  need: 'need',
  factor: 'factors',
  task: 'task',
  goal: 'goal',
  evidence: 'evidence',
}

const standsAt = (text: PlanText, { at, field }: Finding): boolean =>
  text.at.part === at.part &&
  text.at.id === at.id &&
  text.at.need === at.need &&
  text.field === (field ?? OWN_FIELD[at.part]) &&
  (text.at.pair ?? 0) === (at.pair ?? 0)

/** Lays findings under the words they are about, in the order the plan is read. */
export function showPlan(plan: Plan, findings: readonly Finding[]): PlanShown {
  const texts = textsOf(plan, templateOf(plan.template))
  const placed = new Map<PlanText, Finding[]>()
  const aside = new Map<string | undefined, Finding[]>()
  const put = <Key>(map: Map<Key, Finding[]>, key: Key, finding: Finding) => {
    map.set(key, [...(map.get(key) ?? []), finding])
  }
  const ids = new Set(plan.needs.map(({ id }) => id))
  for (const finding of findings) {
    const text = texts.find(each => standsAt(each, finding))
    const need = finding.at.part === 'need' ? finding.at.id : finding.at.need
    if (text) put(placed, text, finding)
    else put(aside, need !== undefined && ids.has(need) ? need : undefined, finding)
  }
  const toTold = (need: Need) => (text: PlanText) => ({
    label: placeIn(need, text.at, text.field),
    text: text.text,
    findings: (placed.get(text) ?? []).toSorted(mostImportantFirst),
  })
  return {
    needs: plan.needs.map(need => ({
      told: [
        ...partByPart(texts.filter(({ at }) => (at.part === 'need' ? at.id : at.need) === need.id)).map(
          toTold(need),
        ),
        ...besideWords(aside.get(need.id) ?? [], need),
      ],
    })),
    whole: (aside.get(undefined) ?? []).toSorted(mostImportantFirst),
  }
}

/** What is said of one task stands together, whatever the columns of the form. */
const partByPart = (texts: readonly PlanText[]): readonly PlanText[] =>
  [...Map.groupBy(texts, ({ at }) => `${at.part} ${at.id}`).values()].flat()

const besideWords = (findings: readonly Finding[], need: Need): readonly Told[] =>
  [...Map.groupBy(findings, ({ at, field }) => placeIn(need, at, field))].map(([label, group]) => ({
    label,
    findings: group.toSorted(mostImportantFirst),
  }))

/** Where in its need something stands, as people say it: "How it will happen, task 2". */
const placeIn = (need: Need, at: Part, field: PlanText['field'] | undefined): string => {
  const name = field === undefined ? 'This need' : fieldNames[field]
  const many: Partial<Record<Part['part'], readonly { readonly id: string }[] | undefined>> = {
    task: need.tasks,
    goal: need.goals,
    measure: need.measures,
    factor: need.factors,
  }
  const list = many[at.part] ?? []
  const place = list.findIndex(({ id }) => id === at.id)
  const isOneOfMany = place >= 0 && (list.length > 1 || field === undefined)
  const person = at.pair ? `, person ${at.pair + 1}` : ''
  return `${name}${isOneOfMany ? `, ${at.part} ${place + 1}` : ''}${person}`
}
