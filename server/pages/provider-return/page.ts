import { toComer } from '../../sign-in/comer.ts'
import { heldBy, hold } from '../../sign-in/cookies.ts'
import { comeBack } from '../../sign-in/oidc/come-back.ts'
import { carriedBy, dropFlow } from '../../sign-in/oidc/flow.ts'
import { goesOn, providerPage } from '../../sign-in/oidc/provider-page.ts'
import { notIn } from './not-in.ts'

/**
 * The way back. It is opened by an address, for that is how the provider sends people; only the browser that went out
 * can come in by it, once.
 */
export const providerReturnPage = providerPage({
  path: '/sign-in/return',
  answer: (entrance, provider) => async c => {
    const flow = carriedBy(c, entrance)
    const onwards = flow ? undefined : await goesOn(c, entrance)
    if (onwards) return c.redirect(onwards, 303)
    const back = await comeBack(entrance, provider, {
      ...{ answer: new URL(c.req.url).searchParams, flow },
      comer: toComer(c, entrance.settings.proxies, undefined),
      instead: heldBy(c, entrance, 'session'),
    })
    dropFlow(c, entrance)
    if ('refused' in back) return notIn(c, entrance, provider, back)
    hold(c, entrance, 'session', back.session)
    return c.redirect(back.way, 303)
  },
})
