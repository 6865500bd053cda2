import { carryFlow } from '../../sign-in/oidc/flow.ts'
import { goOut } from '../../sign-in/oidc/go-out.ts'
import { goesOn, providerPage } from '../../sign-in/oidc/provider-page.ts'
import { wayOn } from '../../sign-in/way.ts'
import { notIn } from '../provider-return/not-in.ts'

/**
 * The way out to whoever vouches for people here. Nothing is kept of it but by their own browser, so that a link will
 * do; a form would be held back by the rule that ours are sent nowhere else.
 */
export const providerOutPage = providerPage({
  path: '/sign-in/provider',
  answer: (entrance, provider) => async c => {
    const query = new URL(c.req.url).searchParams
    const way = wayOn(query.get('then'))
    const onwards = await goesOn(c, entrance, way)
    if (onwards) return c.redirect(onwards, 303)
    const out = await goOut(entrance, provider, { way, asSomebodyElse: query.has('else') })
    if ('refused' in out) return notIn(c, entrance, provider, out)
    carryFlow(c, entrance, out.flow)
    return c.redirect(out.to, 303)
  },
})
