import type { Finding } from '../../../checker/finding.ts'
import { type Html, html, nothing } from '../html.ts'
import { tileOf } from './letters.ts'
import { attributes, type Some } from './options.ts'
import { letterTile } from './smart-badge.ts'

/** Where a finding comes from: the guidance's name, or the page of the rule. */
export type Source = { readonly text: string; readonly href?: string }

type FindingOptions = {
  readonly finding: Pick<Finding, 'letter' | 'severity' | 'wrong' | 'matters' | 'instead'>
  readonly sources: readonly Source[]
} & Some<{
  id: string
  /** Buttons that mend it. */
  fixes: Html
  open: boolean
  /** Findings of one group are open one at a time, so that an open note never pushes its neighbours far from their words. */
  group: string
}>

/** How much it weighs, as one colleague would say it to another. */
const WEIGHT = { fix: 'please change', improve: 'could be stronger', advice: 'worth a thought' } as const

const sourceLink = ({ text, href }: Source): Html =>
  href ? html`<a class="govuk-link" href="${href}">${text}</a>` : html`${text}`

/** A pencil note in the margin: a letter and a few words; open for why it matters, what to write instead, and who says so. */
export function finding({ finding: found, sources, id, fixes, open, group }: FindingOptions): Html {
  const tile = tileOf(found.letter)
  return html`<div${attributes({ class: `bywhen-finding bywhen-finding--${found.severity}`, id })}>
    <details${attributes({ name: group, open })}>
      <summary class="bywhen-finding__summary">
        ${letterTile(tile, found.severity, tile.isRound)}
        <span>
          <span class="bywhen-finding__letter">${tile.name}: ${WEIGHT[found.severity]}</span>
          <span class="bywhen-finding__wrong">${found.wrong}</span>
        </span>
      </summary>
      <dl class="bywhen-finding__more">
        <dt>Why it matters</dt>
        <dd>${found.matters}</dd>
        <dt>What to write instead</dt>
        <dd class="bywhen-finding__instead">${found.instead}</dd>
        <dt>Who says so</dt>
        <dd class="bywhen-finding__source">${sources.map((source, index) => [index ? ', ' : '', sourceLink(source)])}</dd>
      </dl>
    </details>
    ${fixes ? html`<div class="bywhen-buttons">${fixes}</div>` : nothing}
  </div>`
}
