import { templates } from '../../../checker/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { childPage, childrenWithPages, childTitle } from '../../views/for-family/child-page.ts'
import { familyPage, familyTitle } from '../../views/for-family/family-page.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { facePageView, footView } from './face-page-view.ts'
import { CHILD, type Face, layOut } from './faces.ts'
import { type FileKind, filesOf } from './files.ts'
import { leftOutOfPaper } from './left-out-view.ts'
import type { ToPrint } from './print-page.ts'

/** The copy as it will be on paper, and above it, on the screen alone, what is left out and the ways to take it along. */
export function printView(model: ToPrint, _: readonly Refusal[], frame: Frame): Html {
  const { id, copy, face, today } = model
  const paper = layOut(face, copy, today)
  const asks = html`<section class="bywhen-copy-bar bywhen-screen-only" aria-labelledby="take">
    <p class="govuk-heading-s" id="take">Print it, or take it as a file</p>
    <p class="govuk-body">To print, press the Print key of your browser (Ctrl and P, or Command and P). What you see below is what goes on paper; this box does not.</p>
    <ul class="bywhen-copy-files">${filesOf(face).map(kind => fileLink(model, kind))}</ul>
    ${leftOutOfPaper(id, copy)}
    ${facesView(model)}
  </section>`
  return framed({
    ...{ frame, ownHeading: true, nav: 'families', isPlaceItself: false, wide: face.is === 'form' },
    title: `Print: ${paper.title}`,
    back: { href: `/plans/${id}`, text: 'Back to the plan' },
    main:
      face.is === 'form'
        ? facePageView(paper, asks)
        : html`${asks}${told(face, model)}${footView(paper.foot)}`,
  })
}

const told = (
  face: Exclude<Face, { is: 'form' }>,
  {
    copy: {
      told: { plan, rounds },
    },
    today,
  }: ToPrint,
): Html =>
  face.is === 'family'
    ? familyPage(plan, { today, rounds })
    : childPage(plan, { today, rounds, child: face.child.id })

/** How an address names the face of a copy. */
const nameOf = (face: Face): string => (face.is === 'form' ? face.template.id : face.is)

/** What an address says of a copy: of several children, whose page it is. */
function asked({ face }: ToPrint, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    ...(face.is === 'child' && { [CHILD]: face.child.id }),
    ...more,
  })
  return query.size > 0 ? `?${query}` : ''
}

const fileLink = (model: ToPrint, { name, label }: FileKind): Html =>
  html`<li><a class="govuk-link" href="/plans/${model.id}/files/${name}${asked(model, { face: nameOf(model.face) })}">${label}</a></li>`

/** The same copy in another face. */
function facesView({ id, copy, face }: ToPrint): Html {
  const children = childrenWithPages(copy.plan)
  const link = (name: string, text: string, isHere: boolean, child = ''): Html => {
    return html`<li><a class="govuk-link" href="/plans/${id}/print/${name}${child ? `?${child}` : ''}"${isHere ? html` aria-current="page"` : nothing}>${text}</a></li>`
  }
  return html`<nav class="bywhen-faces" aria-label="What is printed">
    <span>Print it as:</span>
    <ul>
      ${templates.map(({ id: name, label }) => link(name, label, nameOf(face) === name))}
      ${link('family', familyTitle(copy.plan), face.is === 'family')}
      ${children.map(child => link('child', childTitle(child), face.is === 'child' && face.child.id === child.id, `${CHILD}=${encodeURIComponent(child.id)}`))}
    </ul>
  </nav>`
}
