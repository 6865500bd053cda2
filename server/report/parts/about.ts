import { html, nothing } from '../../views/html.ts'
import type { ReportOptions } from '../options.ts'
import type { Tally } from '../tally.ts'
import { number } from '../wording.ts'
import type { Section } from './section.ts'

/** How to read the report, what it leaves out, and what it cannot know. */
export const about = ({ plans, inFull }: Tally, { withNames }: ReportOptions): Section => ({
  id: 'about',
  heading: 'About this report',
  inside: html`<div class="bywhen-measure">
    <p class="govuk-body">The plans were read by the same rules, with the same answer every time. A finding is about words, never about those who wrote them or the family they are for. A plan without findings can still be the wrong plan: that is for people to see.</p>
    ${withNames ? nothing : whatIsLeftOut}
    <p class="govuk-body">“Per plan” is all findings shared out over all plans, those without any too.${plans > inFull ? ` The ${number(inFull)} plans with most to change are shown word for word, and the others in a table: more than that, few computers can open. Whoever runs the check can choose how many.` : ''}</p>
    <p class="govuk-body">On paper a plan is printed where it has been opened; those still folded leave only their line.</p>
    <p class="govuk-body">This file is complete in itself. It loads nothing and sends nothing.</p>
  </div>`,
})

const whatIsLeftOut = html`<h3 class="govuk-heading-s">What was left out</h3>
  <ul class="govuk-list govuk-list--bullet">
    <li>The first names, family names and short names of the child, or of whomever a plan is about, and of every other child among the plan’s people. In their place stands [child], [another child], [adult] or [name].</li>
    <li>The names of files, which often hold a name. A plan is known by its number: its place among all plans, in the order of the files.</li>
  </ul>
  <p class="govuk-body">The names of adults stay, so that it can be seen whether somebody was named; a family name that an adult shares with a child is left out for both. A child whom a plan speaks of but does not list among its people cannot be known, so look through what you pass on. Names in our own examples of what to write, such as Emily, are invented.</p>`
