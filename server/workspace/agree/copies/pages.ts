import { askForCopy, lookAtCopy, refuseCopy } from '../../../../plans/index.ts'
import { HttpProblem } from '../../../problem.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { doing } from '../../change-plan.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import { keep, wordsIn } from '../keep.ts'
import { openPaper, type Paper } from '../paper.ts'
import { copyOf, looked, type OneCopy } from './copy.ts'
import { copiesView, copyView } from './view.ts'

const said = {
  asked: 'The copy is asked for. Somebody else looks at it before it is made.',
  looked: 'You have looked at it: it can be made.',
  refused: 'It is noted why it should not be made.',
}

/** Copies of a plan for one reader each, and who has looked at them. */
export const copiesPage = planPage<Paper>({
  path: '/plans/:plan/copies',
  may: 'print-plan',
  show: visit => openPaper(visit, said),
  again: (visit, sent) => openPaper(visit, said, sent),
  async submit(visit, sent) {
    const id = newId()
    const why = wordsIn(sent, 'why')
    const reader = sent.get('with') ?? ''
    const command = { id, with: reader === '' ? [] : [reader], ...(why && { why }) }
    const kept = await keep(visit, sent, [doing(askForCopy, command)])
    if ('record' in kept) return { goTo: `/plans/${visit.plan}/copies/${id}?done=asked` }
    return { shown: await openPaper(visit, said, sent), refused: kept.refused }
  },
  view: copiesView,
})

/** One copy, as its reader will have it. */
export type ShownCopy = { readonly paper: Paper; readonly copy: OneCopy; readonly isOwn: boolean }

/** A copy as it will be made, for a second person to look at: what has gone out cannot be called back. */
export const copyPage = planPage<ShownCopy>({
  path: '/plans/:plan/copies/:copy',
  may: 'print-plan',
  show: visit => toShown(visit),
  again: (visit, sent) => toShown(visit, sent),
  async submit(visit, sent) {
    const shown = await toShown(visit, sent)
    const { part, leavesOut } = shown.copy
    const isFine = sent.get('press') === 'looked'
    if (isFine && sent.get('looked') !== looked(shown.copy))
      return { shown, refused: [{ field: '', text: MOVED }] }
    if (isFine && sent.get('read') !== 'yes')
      return { shown, refused: [{ field: 'read', text: 'Say that you have read it to the end' }] }
    const does = isFine
      ? doing(lookAtCopy, { copy: part.id, leavesOut: leavesOut.join('\n') })
      : doing(refuseCopy, { copy: part.id, because: sent.get('because') ?? '' })
    const kept = await keep(visit, sent, [does])
    if ('refused' in kept) return { shown, refused: kept.refused }
    return { goTo: `/plans/${visit.plan}/copies/${part.id}?done=${isFine ? 'looked' : 'refused'}` }
  },
  view: copyView,
})

const MOVED =
  'What is here is not the copy that you read: what it leaves out has changed meanwhile. Read it once more, then say that it can be made'

async function toShown(visit: PlanVisit, sent?: URLSearchParams): Promise<ShownCopy> {
  const [paper, copy] = await Promise.all([
    openPaper(visit, said, sent),
    copyOf(visit, visit.params.copy ?? ''),
  ])
  if (!copy) throw new HttpProblem(404)
  return { paper, copy, isOwn: copy.part.added.by.id === visit.who.id }
}
