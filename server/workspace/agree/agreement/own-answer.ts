import type { PlanRecord, standingsOf } from '../../../../plans/index.ts'
import { wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { input } from '../../../views/components/input.ts'
import { radios } from '../../../views/components/radios.ts'
import { textarea } from '../../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import type { Offer } from './answers.ts'
import { partWords } from './part-words.ts'
import { signing } from './signing.ts'

/** What somebody is asked who answers for themselves, by their link or on a screen that is turned round to them. */
export type Answering = {
  readonly name: string
  readonly offer: Offer
  readonly standings: ReturnType<typeof standingsOf>
  /** The plan as they may have it. */
  readonly record: PlanRecord
  readonly typed: URLSearchParams
}

/** What the page of questions is called, and what is said over them. */
export const askedAs = ({ whole }: Offer): string =>
  whole ? 'Do you agree with the plan?' : 'Do you agree to do this?'

export const BEFORE_YOU_ANSWER =
  'You answer for yourself and for nobody else. You can say yes, no, or yes to some of it. Saying no is all right: we will talk about it.'

/** Whether there is anything to ask them. */
export const asksNothing = ({ whole, parts }: Offer): boolean => !whole && parts.length === 0

/** The questions, in large type: the plan as a whole, and each part of it for whoever wants to say more. */
export const ownAnswer = (asked: Answering, refused: readonly Refusal[]): Html =>
  html`${asked.offer.whole ? theWhole(asked, refused) : nothing}${eachPart(asked, refused)}${toSign(asked, refused)}${button({ text: 'Send my answer' })}`

/** What somebody is told that they answered. */
export const answeredAs = {
  agrees: 'You said yes',
  'in-part': 'You said yes to some of it',
  disagrees: 'You said no',
  'could-not-be-asked': 'We could not ask you before',
} as const

/** Whether they have answered what they are asked, and whether it still stands. */
export function answeredBefore({ standings, offer }: Pick<Answering, 'standings' | 'offer'>): Html {
  const own = standings.filter(({ part }) => offer.parts.some(({ id }) => id === part))
  if (own.length === 0) return nothing
  return html`<p class="bywhen-told__note">${
    own.some(({ stands }) => !stands)
      ? 'Some of it has changed since you answered. Please look at what says that it has changed.'
      : own.length < offer.parts.length
        ? 'You have answered some of it. Nothing of that has changed since.'
        : 'You have answered. Nothing has changed since.'
  }</p>`
}

const yesOrNo = [
  { value: 'agrees', text: 'Yes' },
  { value: 'in-part', text: 'Yes to some of it' },
  { value: 'disagrees', text: 'No' },
] as const

const theWhole = ({ typed, offer }: Answering, refused: readonly Refusal[]): Html =>
  html`${radios({
    ...{ name: 'whole', idPrefix: 'whole', value: typed.get('whole') ?? '' },
    fieldset: { legend: { text: 'To all of it', classes: 'govuk-fieldset__legend--m' } },
    hint: {
      text:
        offer.apart.length > 0
          ? 'You are not asked about what somebody else has to do.'
          : 'Leave it empty if you would rather answer one by one.',
    },
    errorMessage: wrong(refused, 'whole'),
    items: [...yesOrNo],
  })}
  ${textarea({
    ...{
      id: 'because',
      name: 'because',
      rows: 3,
      value: typed.get('because') ?? '',
      attributes: { dir: 'auto' },
    },
    label: { text: 'Is there anything you want to say to that?', classes: 'govuk-label--m' },
    errorMessage: wrong(refused, 'because'),
  })}`

const eachPart = ({ typed, record, offer, standings }: Answering, refused: readonly Refusal[]): Html =>
  offer.parts.length === 0
    ? nothing
    : html`<h2 class="bywhen-told__title">${offer.whole ? 'Or one by one' : 'What you are asked to do'}</h2>
  ${offer.parts.map(({ id }) => {
    const standing = standings.find(({ part }) => part === id)
    return html`<div class="bywhen-told-task">${radios({
      ...{ name: `part-${id}`, idPrefix: `part-${id}`, value: typed.get(`part-${id}`) ?? '' },
      classes: 'govuk-radios--inline',
      fieldset: {
        legend: {
          html: html`<span dir="auto">${partWords(record, id)}</span>`,
          classes: 'govuk-fieldset__legend--s',
        },
      },
      hint: standing
        ? { text: `${answeredAs[standing.answer]}.${standing.stands ? '' : ' It has changed since.'}` }
        : undefined,
      errorMessage: wrong(refused, `part-${id}`),
      items: [...yesOrNo],
    })}
    ${input({
      ...{ id: `because-${id}`, name: `because-${id}`, value: typed.get(`because-${id}`) ?? '' },
      label: { html: html`Why?<span class="govuk-visually-hidden"> ${partWords(record, id)}</span>` },
      attributes: { dir: 'auto' },
    })}</div>`
  })}`

const toSign = ({ typed, name }: Answering, refused: readonly Refusal[]): Html =>
  signing({
    ...{ typed, refused, label: 'Your name, if you want to sign' },
    hint: `You are here as ${name}. You need not sign: your answer counts without it.`,
  })
