import type { HowFar } from '../../checking-again/checking-again.ts'
import { howFarView } from '../../checking-again/how-far-view.ts'
import type { Frame } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'
import type { HouseVisit } from '../visit.ts'
import { DONE, framedSettings, settingsForm } from './framed-settings.ts'

/** What a page of the rules knows beside what is set on it: plans are checked again by what is saved here. */
export type OfRules = {
  readonly version: number
  readonly checking: HowFar
  readonly today: string
  readonly done: boolean
}

/** The same, for one visit. */
export const ofRules = async ({ entrance, service, query, today }: HouseVisit): Promise<OfRules> => ({
  ...{ version: service.version, today, done: query.has(DONE) },
  checking: await entrance.checkingAgain.howFar(service.rules),
})

type Own = {
  readonly title: string
  readonly lead: string
  readonly boxes: Html
  readonly refused: readonly Refusal[]
  readonly frame: Frame
}

/** A page of the settings by which every plan is checked, with how far checking them again has come. */
export const framedRules = (
  { version, checking, today, done }: OfRules,
  { title, lead, boxes, refused, frame }: Own,
): Html =>
  framedSettings(
    {
      ...{ title, done },
      main: html`<p class="govuk-body">${lead}</p>
        ${howFarView(checking, today)}
        ${settingsForm(frame, version, html`${boxes}${button({ text: 'Save' })}`)}`,
    },
    refused,
    frame,
  )
