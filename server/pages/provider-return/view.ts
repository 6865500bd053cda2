import { framed } from '../../frame.ts'
import { providerButton } from '../../sign-in/oidc/provider-button.ts'
import { type WhyNot, whyNotInWords } from '../../sign-in/oidc/refusals.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { Kept } from '../../views/kept.ts'

/** Whose own account will not do: going the same way again would only lead back here. */
const AS_SOMEBODY_ELSE: readonly WhyNot[] = [
  'no-role',
  'no-address',
  'address-taken',
  'closed',
  'other-tenant',
]

type NotInModel = { readonly refused: WhyNot; readonly called: string; readonly kept: Kept }

/** One sentence on what happened, and the ways on from here. */
export const notInView = ({ refused, called, kept }: NotInModel): Html =>
  framed({
    ...{ title: 'You are not signed in', frame: { mark: '', who: undefined, kept } },
    main: html`<p class="govuk-body">${whyNotInWords[refused]}</p>
      ${providerButton({ called })}
      ${
        AS_SOMEBODY_ELSE.includes(refused)
          ? html`<p class="govuk-body"><a class="govuk-link" href="/sign-in/provider?else">Use another account</a></p>`
          : nothing
      }
      <p class="govuk-body"><a class="govuk-link" href="/sign-in">Other ways to sign in</a></p>`,
  })
