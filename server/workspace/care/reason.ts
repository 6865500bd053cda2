import { door } from '../../access/door.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import { after } from '../../sign-in/entrance.ts'
import { onTheWay, wayOn } from '../../sign-in/way.ts'
import { button } from '../../views/components/button.ts'
import { textarea } from '../../views/components/textarea.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html } from '../../views/html.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'

/** A reason opens a family for the rest of a working day, and not for good. */
const OPEN_SECONDS = 8 * 3600

type Model = {
  readonly family: string
  readonly isOpen: boolean
  readonly way: string
  readonly why: string
}

/** Says why somebody opens a family of another team; it is read by that team’s manager. */
export const reasonPage = housePage<Model>({
  path: '/families/:family/reason',
  may: 'search-names',
  show: visit => toModel(visit, ''),
  again: (visit, sent) => toModel(visit, sent.get('why') ?? ''),
  async submit(visit, sent) {
    const { store, organisation, by, now, entrance } = visit
    const way = wayFrom(visit)
    if (await isOpenTo(visit)) return { goTo: way }
    const why = sent.get('why') ?? ''
    const family = visit.params.family ?? ''
    const given = await store.giveReason({
      ...{ organisation, family, by, at: now, why, until: after(entrance.now(), OPEN_SECONDS) },
    })
    if (given === 'given') return { goTo: way }
    if (given.refused === 'no-such-family') throw new HttpProblem(404)
    const text = 'Write why you need to see this family. One sentence is enough'
    return { shown: await toModel(visit, why), refused: [{ field: 'why', text }] }
  },
  view,
})

const toModel = async (visit: HouseVisit, why: string): Promise<Model> => ({
  ...{ family: visit.params.family ?? '', way: wayFrom(visit), why },
  isOpen: await isOpenTo(visit),
})

const wayFrom = ({ query, params: { family = '' } }: HouseVisit): string => {
  const asked = query.get('then')
  return asked ? wayOn(asked) : `/families/${family}`
}

/** Whether they may see it as it is; a family that nobody may open by a reason is not there. */
async function isOpenTo({ store, seer, now, params: { family = '' } }: HouseVisit): Promise<boolean> {
  const opened = await door(store, seer, { permission: 'see-family', now, family })
  if ('may' in opened) return true
  if (opened.not !== 'needs-reason') throw new HttpProblem(404)
  return false
}

function view({ family, isOpen, way, why }: Model, refused: readonly Refusal[], frame: Frame): Html {
  if (isOpen)
    return framed({
      ...{ title: 'This family is open to you', frame },
      main: html`<p class="govuk-body">There is no reason to give. <a class="govuk-link" href="${way}">Go on to it</a></p>`,
    })
  return framed({
    ...{ title: 'Why do you need to see this family?', frame, refused, nav: 'search', isPlaceItself: false },
    back: { href: '/search', text: 'Back to search' },
    main: html`<p class="govuk-body">Another team works with this family. You can open it for the rest of the day by saying why.</p>
      ${warningText({ text: 'What you write is kept for good, with your name, and the manager of the other team reads it.', iconFallbackText: 'Please note' })}
      ${form(
        frame,
        html`${textarea({
          ...{ id: 'why', name: 'why', value: why, rows: 3 },
          label: { text: 'Why you need to see it', classes: 'govuk-label--s' },
          hint: { text: 'For example: “I am on duty today, and his school has phoned about him.”' },
          errorMessage: wrong(refused, 'why'),
        })}
        <div class="govuk-button-group">${button({ text: 'Open this family' })}<a class="govuk-link" href="/search">Leave it closed</a></div>`,
        onTheWay(`/families/${family}/reason`, way),
      )}`,
  })
}
