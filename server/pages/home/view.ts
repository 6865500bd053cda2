import type { Finding } from '../../../checker/index.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { finding } from '../../views/components/finding.ts'
import { smartTiles, type Tile, voiceTiles } from '../../views/components/letters.ts'
import { notes } from '../../views/components/notes.ts'
import { rewrite } from '../../views/components/rewrite.ts'
import { letterTile } from '../../views/components/smart-badge.ts'
import { type Html, html } from '../../views/html.ts'
import type { Kept } from '../../views/kept.ts'
import { page } from '../../views/layout.ts'
import { toSources } from '../to-sources.ts'

type Home = {
  readonly before: string
  readonly after: string
  readonly found: readonly Finding[]
  readonly examples: readonly { readonly id: string; readonly label: string }[]
}

/** The first page: a document that says what this is and starts a check, and sells nothing. */
export const homeView = ({ before, after, found, examples }: Home, _: readonly Refusal[], kept: Kept): Html =>
  page({
    kept,
    title: 'Check a plan you are writing with a family',
    main: html`<h1 class="govuk-heading-xl">Does your plan say who will do what, and by when?</h1>
      <p class="govuk-body-l">Type or paste a plan that you are writing with a child and their family. Bywhen points at words that leave somebody guessing, says why they matter to the child, and what to write instead.</p>
      ${button({ text: 'Check a plan', href: '/check', isStartButton: true })}
      <p class="govuk-body">What you type is checked in your own browser and stays there; in a browser without scripts it is sent to this server, checked and forgotten.</p>
      <h2 class="govuk-heading-l">What it looks like</h2>
      ${rewrite({ before, marks: found, after })}
      ${notes({
        label: 'Notes on the words before',
        findings: found.map((each, index) =>
          finding({ finding: each, sources: toSources(each), open: index === 0 }),
        ),
      })}
      <h2 class="govuk-heading-l" id="examples">Try it on a plan of ours</h2>
      <p class="govuk-body">Four good plans, and one that is not. All the people in them are invented.</p>
      <ul class="govuk-list govuk-list--spaced">
        ${examples.map(({ id, label }) => html`<li><a class="govuk-link" href="/check?example=${id}">${label}</a></li>`)}
      </ul>
      <h2 class="govuk-heading-l" id="letters">What the letters ask of a plan</h2>
      <ul class="bywhen-summary__list">${smartTiles.map(tile => letter(tile))}</ul>
      <p class="govuk-body">And of its words:</p>
      <ul class="bywhen-summary__list">${voiceTiles.map(tile => letter(tile, true))}</ul>
      <p class="govuk-body"><a class="govuk-link" href="/rules">Every rule, with examples</a></p>
      <h2 class="govuk-heading-l">Who it is for</h2>
      <p class="govuk-body">For social workers, early help workers and everybody else who writes plans with families: child in need, child protection, early help, care, education and pathway plans. And for the families, to see what a plan of theirs can be expected to say.</p>
      <p class="govuk-body">It reads a plan by rules made from practice guidance. It gives the same answer every time, puts no words in anybody’s mouth, and never scores the person who wrote the plan. Whether a plan is the right one, only the people in the room can say; <a class="govuk-link" href="/questions">these questions</a> help them ask.</p>`,
  })

const letter = (tile: Tile, isRound = false): Html =>
  html`<li class="bywhen-summary__letter">
    ${letterTile(tile, 'clear', isRound)}
    <strong>${tile.name}</strong>
    <span>${tile.asks}</span>
  </li>`
