import type { PlanVisit } from '../visit.ts'
import { planPage, type WorkspacePage } from '../workspace-page.ts'
import type { Desk } from './desk.ts'
import { openDesk } from './open-desk.ts'
import { type After, type Saving, save } from './save.ts'
import { SAVED } from './saved.ts'
import { type Writing, writingView } from './view/page-view.ts'

/** One page on which a plan is written. */
type WritingPage = Omit<Saving, 'leadsTo' | 'address'> & {
  /** What comes after the address of the plan. */
  readonly path: string
  readonly view: (desk: Desk) => Writing
  readonly leadsTo?: Saving['leadsTo']
  /** Where one more part is added once these are saved, when it is not here. */
  readonly moreAt?: (visit: PlanVisit, after: After) => string
}

/** A page on which a plan is written: shown with what was typed and never saved, and saved as a whole. */
export function writingPage(own: WritingPage): WorkspacePage {
  const address = (visit: PlanVisit): string => {
    const path = own.path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(visit.params[name] ?? ''),
    )
    return `/plans/${encodeURIComponent(visit.plan)}/${path}`
  }
  const leadsTo: Saving['leadsTo'] = (visit, after) => {
    const { pressed, saved } = after
    const at = `/plans/${encodeURIComponent(visit.plan)}`
    if (pressed.startsWith('remove '))
      return `${at}/parts/${encodeURIComponent(pressed.slice('remove '.length))}/remove`
    if (pressed.startsWith('more '))
      return `${withSaved(own.moreAt?.(visit, after) ?? address(visit), saved)}#more-${pressed.slice('more '.length)}`
    return own.leadsTo?.(visit, after) ?? withSaved(at, saved)
  }
  return planPage<Desk>({
    path: `/plans/:plan/${own.path}`,
    may: 'write-plan',
    show: visit => openDesk(visit, own.scopeOf),
    again: (visit, sent) => openDesk(visit, own.scopeOf, { sent }),
    view: (desk, refused, frame) => writingView(desk, refused, frame, own.view(desk)),
    submit: (visit, sent) => save(visit, sent, { ...own, leadsTo, address }),
  })
}

/** An address that the page there tells what was saved from. */
export const withSaved = (address: string, saved: number | undefined): string =>
  saved === undefined ? address : `${address}?${SAVED}=${saved}`
