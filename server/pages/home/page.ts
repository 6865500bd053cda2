import { examples } from '../../../checker/examples/index.ts'
import { checkText } from '../../../checker/index.ts'
import { page } from '../../page.ts'
import { homeView } from './view.ts'

/** What a plan often says, and what it could say: the quickest way to tell what this is for. */
const BEFORE = 'Emily, the health visitor will ring your mum as soon as possible.'
const AFTER = 'Emily, Steph Brown (your health visitor) will ring your mum by Friday 16 January.'

/** Somebody new has a minute: what it is, one thing to press, and plans to try before they trust it with their own. */
export const home = page({
  path: '/',
  show: () => ({
    before: BEFORE,
    after: AFTER,
    found: checkText({ field: 'task', text: BEFORE, child: 'Emily', toChild: true }),
    examples: examples.map(({ id, label }) => ({ id, label })),
  }),
  view: homeView,
})
