import type { ListedSession } from '../../../store/index.ts'
import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { momentInWords } from '../../sign-in/in-words.ts'
import { button } from '../../views/components/button.ts'
import { notificationBanner } from '../../views/components/notification-banner.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'

type YourSessions = { readonly sessions: readonly ListedSession[]; readonly done: boolean }

/** One row for each place, the one they sit at marked. */
export const yourSessionsView = (
  { sessions, done }: YourSessions,
  refused: readonly Refusal[],
  frame: Frame,
): Html =>
  framed({
    ...{ title: 'Where you are signed in', frame, refused, back: { href: '/account', text: 'Your account' } },
    main: html`${done ? notificationBanner({ type: 'success', titleText: 'Done', text: 'It is ended. Whoever had it open has to sign in again.' }) : nothing}
      ${form(
        frame,
        html`${table({
          classes: 'bywhen-stacked',
          head: [
            { text: 'Where' },
            { text: 'Used last' },
            { html: html`<span class="govuk-visually-hidden">What to do</span>` },
          ],
          rows: sessions.map(({ id, browser, began, seen, own }) => [
            {
              html: html`${browser}${own ? html` <strong>(here)</strong>` : nothing}<br>since ${momentInWords(began)}`,
            },
            { text: momentInWords(seen), attributes: { 'data-label': 'Used last' } },
            {
              html: button({
                ...{ name: 'end', value: id, classes: 'govuk-button--secondary' },
                html: own
                  ? html`Sign out here`
                  : html`End<span class="govuk-visually-hidden"> ${browser}, signed in ${momentInWords(began)}</span>`,
              }),
            },
          ]),
        })}
        ${sessions.length > 1 ? button({ text: 'End all but this one', name: 'end', value: 'all', classes: 'govuk-button--warning' }) : nothing}`,
      )}
      <p class="govuk-body">Is one of them not yours? End it, then <a class="govuk-link" href="/account/password">change your password</a>.</p>`,
  })
