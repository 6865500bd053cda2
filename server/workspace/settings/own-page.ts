import { templates } from '../../../checker/index.ts'
import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { radios } from '../../views/components/radios.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html } from '../../views/html.ts'
import type { TextSize } from '../../views/layout.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { DONE } from './framed-settings.ts'
import { type findingsAs, type OwnSettings, toOwn } from './own.ts'

type Model = OwnSettings & { readonly done: boolean }

const MEANWHILE: Refusal = {
  field: '',
  text: 'You have changed your settings in another window since you opened this one. What you chose is still here; save again if it should hold',
}

/** What somebody settles for themselves. */
export const ownSettingsPage = housePage<Model>({
  path: '/settings',
  may: 'see-own-account',
  show: ({ own, query }) => ({ ...own, done: query.has(DONE) }),
  again,
  view,
  async submit(visit, sent) {
    const { store, organisation, who, now: at, by } = visit
    const { size, template, findings, whileTyping } = toOwn(Object.fromEntries(sent))
    const body = { size, findings, whileTyping, ...(template && { template }) }
    const saw = Number(sent.get('saw'))
    const kept = await store.changeSettings({ organisation, account: who.id, at, by, saw, body })
    return 'version' in kept
      ? { goTo: `/settings?${DONE}=yes` }
      : { shown: again(visit, sent), refused: [MEANWHILE] }
  },
})

function again({ own }: HouseVisit, sent: URLSearchParams): Model {
  return { version: own.version, ...toOwn(Object.fromEntries(sent)), done: false }
}

const sizes: readonly (readonly [TextSize, string])[] = [
  ['usual', 'As usual'],
  ['large', 'Larger'],
  ['largest', 'Largest'],
]

const shown: readonly (readonly [(typeof findingsAs)[number], string, string])[] = [
  ['all', 'All of them', 'Each beside the words it is about.'],
  ['to-change', 'Those that ask for a change', 'The others wait folded up below them.'],
  ['on-request', 'None until I ask', 'How many there are is said; a press opens them.'],
]

function view(model: Model, refused: readonly Refusal[], frame: Frame): Html {
  const { version, size, template, findings, whileTyping, done } = model
  return framed({
    ...{ title: 'Your settings', frame, refused, done: done ? 'Saved.' : undefined },
    main: form(
      frame,
      html`<input type="hidden" name="saw" value="${version}">
      ${radios({
        ...{ name: 'size', idPrefix: 'size', value: size, classes: 'govuk-radios--small' },
        fieldset: { legend: { text: 'How large should words be?' } },
        hint: { text: 'On the pages of families and plans, whichever device you use.' },
        items: sizes.map(([value, text]) => ({ value, text })),
      })}
      ${radios({
        ...{ name: 'findings', idPrefix: 'findings', value: findings, classes: 'govuk-radios--small' },
        fieldset: { legend: { text: 'Which notes of the check should you see at once?' } },
        hint: {
          text: 'For you alone, where you write and on the page of a plan. Counts and the summary by letter stay whole.',
        },
        items: shown.map(([value, text, hint]) => ({ value, text, hint: { text: hint } })),
      })}
      ${radios({
        ...{
          name: 'whileTyping',
          idPrefix: 'whileTyping',
          value: whileTyping ? 'yes' : 'no',
          classes: 'govuk-radios--small',
        },
        fieldset: { legend: { text: 'When should notes follow?' } },
        items: [
          { value: 'yes', text: 'While I type' },
          { value: 'no', text: 'When I have saved' },
        ],
      })}
      ${select({
        ...{ id: 'template', name: 'template', value: template ?? '' },
        label: { text: 'Which form should a new plan begin in?' },
        hint: { text: 'You can choose another each time.' },
        items: [
          { value: '', text: 'The form of the family’s last plan' },
          ...templates.map(({ id, label }) => ({ value: id, text: label })),
        ],
      })}
      ${button({ text: 'Save' })}`,
    ),
  })
}
