import { sayDay, type TemplateId, templates } from '../../../checker/index.ts'
import { divisionOf, fold, type Nation, type NextReview, workingDayBy } from '../../../plans/index.ts'
import type { OpenedFamily } from '../../../store/index.ts'
import type { Refusal } from '../../page.ts'
import { canBeAsked } from '../../pages/check/columns-in.ts'
import type { SentFile } from '../../reading/sent.ts'
import { newId } from '../../sign-in/tokens.ts'
import { checkRecord, countsOfFindings } from '../check-record.ts'
import { openTheFamily } from '../families/family-page.ts'
import { isOurId } from '../families/our-id.ts'
import type { FamilyVisit } from '../visit.ts'
import { familyPage, type Outcome } from '../workspace-page.ts'
import { beginView } from './begin-view.ts'
import { type Choices, readChoices, settleChoices, subjectsOf } from './choices.ts'
import { broughtWith, type Kept, keptIn, sheetOf } from './kept-file.ts'
import { type Look, lookOver } from './look.ts'

/** A plan that is being begun: first what it is to be, then how it would look. */
export type Begin = {
  readonly family: OpenedFamily
  /** Made with the page, so that what is sent twice is begun once. */
  readonly plan: string
  readonly key: string
  readonly choices: Choices
  readonly kept: Kept | undefined
  readonly look: Look | undefined
  readonly today: string
}

/** A plan is begun from nothing, from the plan before it or a brother’s or sister’s, or from a file; nothing is kept before it has been looked over. */
export const beginPlanPage = familyPage<Begin>({
  path: '/families/:family/plans/new',
  may: 'begin-plan',
  takesFiles: true,
  show: visit => formFor(visit, new URLSearchParams()),
  again: formFor,
  view: beginView,
  submit,
})

async function formFor(visit: FamilyVisit, sent: URLSearchParams): Promise<Begin> {
  const family = await openTheFamily(visit)
  const [plan, key] = [sent.get('plan') ?? '', sent.get('key') ?? '']
  return {
    ...{ family, look: undefined, kept: keptIn(sent), today: visit.today },
    plan: isOurId(plan) ? plan : newId(),
    key: isOurId(key) ? key : newId(),
    choices: readChoices(sent, usualFor(family, visit.own.template)),
  }
}

/** What most likely is wanted: the only child, their own form or that of the family’s last plan, and to begin with nothing. */
function usualFor(family: OpenedFamily, own: TemplateId | undefined): Partial<Choices> {
  const children = subjectsOf(family).filter(({ is }) => is === 'child')
  const [last] = family.plans
  const template = own ?? templates.find(({ id }) => id === last?.template)?.id ?? USUAL
  return { template, from: 'nothing', ...(children.length === 1 && { about: children[0]?.id ?? '' }) }
}

const USUAL: TemplateId = 'liberi'

async function submit(
  visit: FamilyVisit,
  sent: URLSearchParams,
  files: readonly SentFile[],
): Promise<Outcome<Begin>> {
  const form = await formFor(visit, sent)
  const brought = form.choices.from === 'file' ? await broughtWith(visit, sent, files) : undefined
  const at = Number(sent.get('sheet')) || 0
  const kept = brought && { brought, at, sheet: sheetOf(brought, at) }
  const shown = { ...form, kept }
  if (sent.get('do') === 'back') return { shown }
  const settled = settleChoices(form.choices, form.family, visit.today)
  if ('refused' in settled) return { shown, refused: settled.refused }
  const fault = settled.from.is === 'file' ? faultOfFile(kept) : undefined
  if (fault) return { shown, refused: [fault] }
  const choices = sent.get('do') === 'look' ? { ...form.choices, review: '', laterBecause: '' } : form.choices
  const look = await lookOver(visit, form.family, { settled, choices, sent, kept })
  if ('refused' in look) return again(visit, shown, sent, look.refused)
  if (sent.get('do') !== 'begin')
    return { shown: { ...shown, look, choices: withReview(choices, look, visit.service.nation) } }
  return begin(visit, { ...shown, look }, look)
}

/** The review day is offered once it can be worked out, and can be another. */
const withReview = (choices: Choices, { plan, review }: Look, nation: Nation = 'england'): Choices =>
  choices.review === ''
    ? { ...choices, review: sayDay(plan.nextReview ?? reviewOffered(review, nation) ?? '') }
    : choices

/** Nobody meets on a Sunday: the last day that is good, or else allowed, on which people are at work. */
const reviewOffered = ({ good, latest }: NextReview, nation: Nation): string | undefined => {
  const day = good ?? latest
  return day && workingDayBy(day, divisionOf[nation])
}

function faultOfFile(kept: Kept | undefined): Refusal | undefined {
  if (!kept) return { field: 'file', text: 'Choose a file, or paste the plan' }
  const { brought } = kept
  if (brought.sheets.length > 0 || canBeAsked(brought)) return undefined
  return { field: 'file', text: `${brought.name}: ${brought.refused[0]?.text ?? 'There is no plan in it.'}` }
}

/** What was refused at the second look is put right there; the rest of it stands as it was. */
async function again(
  visit: FamilyVisit,
  shown: Begin,
  sent: URLSearchParams,
  refused: readonly Refusal[],
): Promise<Outcome<Begin>> {
  const settled = settleChoices(shown.choices, shown.family, visit.today)
  if ('refused' in settled) return { shown, refused }
  const without = { ...shown.choices, review: '', laterBecause: '' }
  const look = await lookOver(visit, shown.family, { settled, choices: without, sent, kept: shown.kept })
  return 'refused' in look ? { shown, refused } : { shown: { ...shown, look }, refused }
}

async function begin(visit: FamilyVisit, shown: Begin, look: Look): Promise<Outcome<Begin>> {
  const { store, organisation, now: at, by } = visit
  const { plan, key, family } = shown
  const { events, file } = look
  const findings = countsOfFindings(checkRecord(fold(events), visit))
  const made = await store.createPlan({ organisation, plan, family: family.family, key, events, findings })
  // Pressed twice, or sent again after the answer was lost: it has begun.
  const hasBegun = 'version' in made || family.plans.some(each => each.plan === plan)
  if (!hasBegun)
    return {
      shown: { ...shown, plan: newId(), key: newId() },
      refused: [{ field: '', text: 'The plan could not be begun just now. Nothing was lost; press again' }],
    }
  for (const { person, id, joins } of file?.joining ?? [])
    if (joins)
      await store.createPerson({ organisation, family: family.family, person: { ...person, id }, at, by })
  return { goTo: `/plans/${plan}` }
}
