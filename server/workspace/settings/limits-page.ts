import { defaultLimits, type Limits } from '../../../checker/index.ts'
import { type Frame, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html } from '../../views/html.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { changeService } from './change-service.ts'
import { framedRules, type OfRules, ofRules } from './framed-rules.ts'
import { DONE } from './framed-settings.ts'

type Model = OfRules & { readonly typed: Readonly<Record<string, string>> }

type Asked = { readonly label: string; readonly least: number; readonly most: number }

/** What rules count by, as it is asked for, each with what is still sensible. */
const asked: Readonly<Record<keyof Limits, Asked>> = {
  overloadTasks: { label: 'Unfinished tasks that one person can carry at a time', least: 1, most: 50 },
  overloadDays: { label: 'Days within which those tasks are counted', least: 1, most: 90 },
  overloadPlanTasks: {
    label: 'Unfinished tasks that a whole plan can hold in those days',
    least: 1,
    most: 200,
  },
  quickWinDays: {
    label: 'Days within which something small should already help',
    least: 1,
    most: 60,
  },
  driftDays: { label: 'Days that an active plan may stand unchanged', least: 7, most: 180 },
  reviewAdviceDays: { label: 'Days after which a review is best held', least: 7, most: 180 },
  reviewMonths: { label: 'Months after which a review is late', least: 1, most: 12 },
  askedFromAge: {
    label: 'Age from which a child is asked what they think of the plan',
    least: 1,
    most: 18,
  },
}

const names = Object.keys(asked) as readonly (keyof Limits)[]

/** The numbers that rules count by; an empty box is as it comes. */
export const limitsPage = housePage<Model>({
  path: '/service/limits',
  may: 'change-settings',
  show: visit => toModel(visit),
  again: toModel,
  view,
  async submit(visit, sent) {
    const shown = await toModel(visit, sent)
    const faults = names.flatMap(name => faultIn(name, shown.typed[name] ?? ''))
    if (faults.length > 0) return { shown, refused: faults }
    const limits: Partial<Limits> = Object.fromEntries(
      names.flatMap(name => (shown.typed[name] ? [[name, Number(shown.typed[name])]] : [])),
    )
    const refused = await changeService(visit, Number(sent.get('saw')), {
      rules: { ...visit.service.rules, limits },
    })
    return refused.length > 0 ? { shown, refused } : { goTo: `/service/limits?${DONE}=yes` }
  },
})

async function toModel(visit: HouseVisit, sent?: URLSearchParams): Promise<Model> {
  const { limits = {} } = visit.service.rules
  return {
    ...(await ofRules(visit)),
    typed: Object.fromEntries(
      names.map(name => [name, sent ? (sent.get(name) ?? '').trim() : String(limits[name] ?? '')]),
    ),
  }
}

function faultIn(name: keyof Limits, typed: string): readonly Refusal[] {
  const { least, most } = asked[name]
  const isFine = typed === '' || (/^\d{1,4}$/.test(typed) && Number(typed) >= least && Number(typed) <= most)
  return isFine
    ? []
    : [{ field: name, text: `Give a whole number from ${least} to ${most}, or leave it empty` }]
}

function view(model: Model, refused: readonly Refusal[], frame: Frame): Html {
  return framedRules(model, {
    ...{ title: 'What rules count by', refused, frame },
    lead: 'Leave a box empty, and the rule counts as it comes.',
    boxes: html`${names.map(name =>
      input({
        ...{ id: name, name, value: model.typed[name], errorMessage: wrong(refused, name) },
        label: { text: asked[name].label },
        hint: { text: `As it comes: ${defaultLimits[name]}` },
        classes: 'govuk-input--width-3',
        inputmode: 'numeric',
      }),
    )}`,
  })
}
