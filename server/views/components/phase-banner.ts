import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'
import { type TagOptions, tag } from './tag.ts'

type PhaseBannerOptions = Words & Dress & Some<{ tag: TagOptions }>

/** That something is still being tried out, on every page of it. */
export const phaseBanner = (options: PhaseBannerOptions): Html =>
  html`<div class="${classNames('govuk-phase-banner govuk-width-container', options.classes)}"${attributes(options.attributes)}>
    <p class="govuk-phase-banner__content">
      ${tag({
        text: options.tag?.text,
        html: options.tag?.html,
        classes: classNames('govuk-phase-banner__content__tag', options.tag?.classes),
      })}
      <span class="govuk-phase-banner__text">${wordsOf(options)}</span>
    </p>
  </div>`
