import { planPage } from '../workspace-page.ts'
import { showPlan } from './model.ts'
import { view } from './view.ts'

/** A plan, as whoever may see it reads it. It is written elsewhere: here nothing changes but who has looked. */
export const planItself = planPage({
  path: '/plans/:plan',
  may: 'see-plan',
  show: showPlan,
  view,
})
