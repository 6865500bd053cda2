import { followView, giveView, keepPrivate, partOf } from '../../../../plans/index.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { mayAlso } from '../../plan/may-also.ts'
import type { PlanVisit } from '../../visit.ts'
import { type Outcome, planPage } from '../../workspace-page.ts'
import { dayFaults, dayIn, dayOr, keep, wordsIn } from '../keep.ts'
import { openPaper, type Paper } from '../paper.ts'
import { hows } from './hows.ts'
import { viewsView } from './view.ts'

/** What people think, and whether whoever looks may write it down. */
export type Views = { readonly paper: Paper; readonly mayNote: boolean }

const said = {
  kept: 'Their words are kept as they said them.',
  followed: 'It is noted what came of it.',
  private: 'It is noted who may read it.',
}

/** What people think of the plan, in their own words: a later view stands beside an earlier one, and never over it. */
export const viewsPage = planPage<Views>({
  path: '/plans/:plan/views',
  may: 'see-plan',
  submits: 'note-view',
  show: toViews,
  again: toViews,
  submit,
  view: viewsView,
})

async function toViews(visit: PlanVisit, sent?: URLSearchParams): Promise<Views> {
  return { paper: await openPaper(visit, said, sent), mayNote: mayAlso(visit, 'note-view') }
}

async function submit(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Views>> {
  const follows = sent.get('follow')
  const opens = sent.get('open')
  const closes = sent.get('close')
  const shown = await toViews(visit, sent)
  if (follows) {
    const cameOf = sent.get(`cameOf-${follows}`) ?? ''
    return finish('followed', [doing(followView, { view: follows, cameOf })], field =>
      field === 'cameOf' ? `cameOf-${follows}` : field,
    )
  }
  if (opens) return finish('private', [doing(keepPrivate, { part: opens, to: [] })])
  if (closes) {
    const part = partOf(shown.paper.record, closes)
    const { person = '' } = (part?.is ?? {}) as { readonly person?: string }
    return finish('private', [doing(keepPrivate, { part: closes, to: [person] })])
  }
  const day = dayIn(sent, visit.today)
  const faults = dayFaults(day)
  if (faults.length > 0) return { shown, refused: faults }
  const person = sent.get('person') ?? ''
  const text = wordsIn(sent, 'text')
  const view = {
    ...{ person, on: dayOr(day, visit.today) },
    how: hows.find(({ id }) => id === sent.get('how'))?.id ?? 'said',
    ...(text !== undefined && { text }),
    ...(sent.has('private') && { privateTo: [person] }),
  }
  return finish('kept', [doing(giveView, { id: newId(), is: view })])

  async function finish(
    done: keyof typeof said,
    doings: readonly Doing[],
    at = (field: string) => field,
  ): Promise<Outcome<Views>> {
    const kept = await keep(visit, sent, doings)
    if ('refused' in kept)
      return { shown, refused: kept.refused.map(({ field, text }) => ({ field: at(field), text })) }
    return { goTo: `/plans/${visit.plan}/views?done=${done}` }
  }
}
