import type { Rule } from '../../../checker/index.ts'
import type { Refusal } from '../../page.ts'
import type { Tile } from '../../views/components/letters.ts'
import { letterTile } from '../../views/components/smart-badge.ts'
import { type Child, type Html, html, nothing } from '../../views/html.ts'
import type { Kept } from '../../views/kept.ts'
import { page } from '../../views/layout.ts'
import { titleOf } from '../rule/title.ts'
import { severityInWords } from '../severity-in-words.ts'
import type { Wanted } from './page.ts'

type Group = { readonly tile: Tile & { readonly isRound?: boolean }; readonly rules: readonly Rule[] }
type Catalogue = { readonly wanted: Wanted; readonly groups: readonly Group[]; readonly inAll: number }

const LOOKS = { statement: 'The words of one box', plan: 'The plan as a whole' } as const

/** The catalogue: what to see of it is chosen by plain links, so that any choice has an address to send on. */
export function rulesView({ wanted, groups, inAll }: Catalogue, _: readonly Refusal[], kept: Kept): Html {
  const shown = groups.reduce((count, { rules }) => count + rules.length, 0)
  const isAll = shown === inAll
  return page({
    kept,
    title: isAll ? 'Rules' : `Rules (${shown} of ${inAll})`,
    nav: 'rules',
    isPlaceItself: isAll,
    main: html`<h1 class="govuk-heading-l">What Bywhen looks for</h1>
      <p class="govuk-body-l">${inAll} rules, made from practice guidance. Some read the words of one box; the others look at how the parts of a plan stand together.</p>
      <dl class="bywhen-choices bywhen-screen-only">
        ${choices('They read', looking(wanted).map(link(wanted)))}
        ${choices('They say', weighing(wanted).map(link(wanted)))}
        ${choices(
          'Go to',
          groups.map(({ tile }) => html`<a class="govuk-link" href="#${anchor(tile)}">${tile.name}</a>`),
        )}
      </dl>
      ${isAll ? nothing : someOf(shown, inAll)}
      ${groups.map(section)}`,
  })
}

type Choice = readonly [text: string, wanted: Wanted]

const looking = (wanted: Wanted): readonly Choice[] => [
  ['Either', { ...wanted, looks: undefined }],
  [LOOKS.statement, { ...wanted, looks: 'statement' }],
  [LOOKS.plan, { ...wanted, looks: 'plan' }],
]

const weighing = (wanted: Wanted): readonly Choice[] => [
  ['Anything', { ...wanted, severity: undefined }],
  ...(['fix', 'improve', 'advice'] as const).map(
    severity => [severityInWords[severity].short, { ...wanted, severity }] as const,
  ),
]

function addressOf({ looks, severity }: Wanted): string {
  const query = new URLSearchParams({ ...(looks && { looks }), ...(severity && { weighs: severity }) })
  return query.size > 0 ? `/rules?${query}` : '/rules'
}

const link =
  (now: Wanted) =>
  ([text, wanted]: Choice): Html => {
    const address = addressOf(wanted)
    const current = address === addressOf(now) ? html` aria-current="true"` : nothing
    return html`<a class="govuk-link govuk-link--no-visited-state" href="${address}"${current}>${text}</a>`
  }

const choices = (name: string, links: readonly Child[]): Html =>
  links.length > 0 ? html`<div><dt>${name}</dt><dd>${links}</dd></div>` : nothing

const someOf = (shown: number, inAll: number): Html =>
  html`<p class="govuk-body">${shown === 0 ? 'No rule is both.' : `These are ${shown} of ${inAll} rules.`} <a class="govuk-link" href="/rules">Show them all</a></p>`

const anchor = (tile: Tile): string => tile.name.toLowerCase().replaceAll(' ', '-')

const section = ({ tile, rules }: Group): Html => html`<section aria-labelledby="${anchor(tile)}">
  <h2 class="govuk-heading-m bywhen-lettered" id="${anchor(tile)}">${letterTile(tile, 'clear', tile.isRound)} <span>${tile.name}: ${tile.asks}</span></h2>
  <ul class="bywhen-entries bywhen-entries--named">${rules.map(entry)}</ul>
</section>`

const entry = ({ id, raisedWhen, severity, kind }: Rule): Html => html`<li>
  <h3 class="govuk-heading-s"><a class="govuk-link" href="/rules/${id}">${titleOf(id)}</a></h3>
  <div>
    <p>${firstSentence(raisedWhen)}</p>
    <p class="bywhen-aside">${severityInWords[severity].short} · ${LOOKS[kind]}</p>
  </div>
</li>`

/** The page of the rule tells the rest. */
const firstSentence = (said: string): string => said.split(/(?<=\.) /)[0] ?? said
