import { button } from '../../views/components/button.ts'
import type { Html } from '../../views/html.ts'
import { onTheWay } from '../way.ts'

/** The way out to the provider, wherever it is offered. */
export const providerButton = ({ called, way }: { readonly called: string; readonly way?: string }): Html =>
  button({
    text: `Sign in with your ${called} account`,
    href: way === undefined ? '/sign-in/provider' : onTheWay('/sign-in/provider', way),
  })
