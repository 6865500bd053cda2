import { type Html, html, nothing } from '../../../views/html.ts'
import type { PlanModel } from '../model.ts'

type Section = {
  /** What a link to it leads to. */
  readonly id: string
  readonly heading: string
  /** The page where it is written, for whoever may write it. */
  readonly writtenAt?: string
  /** The page where people are asked about it, and the words of the link to it for whoever may ask. */
  readonly askedAt?: readonly [way: string, text: string]
  /** What belongs there, where nothing stands yet. */
  readonly empty: string
  readonly holds: Html | undefined
}

/** A part of the plan outside its table: what stands there or what belongs there, and the way to where it is written. */
export const sectionView = (
  { id: plan, may, ways }: PlanModel,
  { id, heading, writtenAt, askedAt, empty, holds }: Section,
): Html =>
  html`<section class="bywhen-plan-section" aria-labelledby="${id}">
    <h2 class="govuk-heading-m" id="${id}" tabindex="-1">${heading}</h2>
    ${holds ?? html`<p class="govuk-body bywhen-empty">${empty}</p>`}
    ${
      may.write && writtenAt
        ? html`<p class="govuk-body bywhen-screen-only"><a class="govuk-link" href="/plans/${plan}/${writtenAt}">${holds ? 'Change' : 'Write'}<span class="govuk-visually-hidden"> ${heading.toLowerCase()}</span></a></p>`
        : nothing
    }
    ${
      askedAt && ways.some(({ way, mayAct }) => mayAct && way === askedAt[0])
        ? html`<p class="govuk-body bywhen-screen-only"><a class="govuk-link" href="/plans/${plan}/${askedAt[0]}">${askedAt[1]}</a></p>`
        : nothing
    }
  </section>`

/** What stands in a section as a list; nothing where it would be empty. */
export const listView = (all: readonly Html[]): Html | undefined =>
  all.length === 0 ? undefined : html`<ul class="bywhen-plan-list">${all}</ul>`
