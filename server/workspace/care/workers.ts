import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html } from '../../views/html.ts'
import type { FamilyVisit } from '../visit.ts'
import { familyPage } from '../workspace-page.ts'
import { type Finding, findColleague, nobodyYet } from './find-colleague.ts'
import { findColleagues, namesOf } from './staff.ts'
import { actOn, crumbsOf, doneFrom, type TheFamily, theFamily } from './the-family.ts'

type Model = {
  readonly family: TheFamily
  readonly workers: readonly { readonly account: string; readonly name: string }[]
  readonly finding: Finding
  readonly done: string | undefined
}

const said = {
  named: 'They are named on this family now, and find it under their families.',
  released: 'They are no longer named on this family.',
}

/** Who works with a family: whoever is named on it reaches it, whichever team they are in. */
export const workersPage = familyPage<Model>({
  path: '/families/:family/workers',
  may: 'name-workers',
  show: visit => toModel(visit, nobodyYet),
  again: (visit, sent) => toModel(visit, { words: sent.get('words') ?? '', found: undefined }),
  async submit(visit, sent) {
    const { store } = visit
    const here = `/families/${visit.family.family}/workers`
    const release = sent.get('release')
    if (release) {
      await store.releaseWorker({ ...actOn(visit), account: release })
      return { goTo: `${here}?done=released` }
    }
    const words = sent.get('words') ?? ''
    const finding = { words, found: await findColleagues(visit, words) }
    const account = sent.get('account')
    if (sent.get('do') !== 'choose' || !account) {
      const field = words.trim() === '' ? 'words' : 'account'
      const text = field === 'words' ? 'Write the name of a colleague' : 'Choose one of them'
      const isFault = field === 'words' || sent.get('do') === 'choose'
      return { shown: await toModel(visit, finding), refused: isFault ? [{ field, text }] : [] }
    }
    const named = await store.nameWorker({ ...actOn(visit), account, ...(await themselves(visit, account)) })
    if (named === 'named') return { goTo: `${here}?done=named` }
    return { shown: await toModel(visit, finding), refused: [{ field: 'account', text: why[named.refused] }] }
  },
  view,
})

const why = {
  'no-such-family': 'This family is not here any more. Nothing was changed',
  'no-such-account': 'Their account has been closed. Nothing was changed',
  'no-such-person': 'The family no longer lists them. Nothing was changed',
  restricted:
    'This family is restricted, and they may not know of it. Add them to those who may, then name them',
} as const

/** Somebody the family lists under the very name of the account is the same person, and can speak for themselves. */
async function themselves(visit: FamilyVisit, account: string): Promise<{ readonly person?: string }> {
  const { people } = await theFamily(visit)
  const name = (await namesOf(visit, [account])).get(account)
  const same = people.filter(each => each.is === 'professional' && each.name === name)
  return same.length === 1 && same[0] ? { person: same[0].id } : {}
}

async function toModel(visit: FamilyVisit, finding: Finding): Promise<Model> {
  const accounts = visit.family.workers.map(({ account }) => account)
  const names = await namesOf(visit, accounts)
  return {
    family: await theFamily(visit),
    workers: accounts.map(account => ({ account, name: names.get(account) ?? 'Somebody who left' })),
    finding,
    done: doneFrom(visit.query, said),
  }
}

function view({ family, workers, finding, done }: Model, refused: readonly Refusal[], frame: Frame): Html {
  return framed({
    ...{ title: `Who works with the ${family.name} family`, frame, refused, done, nav: 'families' },
    ...{ isPlaceItself: false, crumbs: crumbsOf(family) },
    main: html`${
      workers.length === 0
        ? html`<p class="govuk-body">Nobody is named on this family yet. Its team can open it; a named worker finds it under their own families.</p>`
        : form(
            frame,
            table({
              caption: 'Named on this family',
              head: [{ text: 'Name' }, { html: html`<span class="govuk-visually-hidden">What to do</span>` }],
              rows: workers.map(({ account, name }) => [
                { text: name },
                {
                  html: button({
                    ...{ name: 'release', value: account, classes: 'govuk-button--secondary' },
                    html: html`Take the family from them<span class="govuk-visually-hidden">: ${name}</span>`,
                  }),
                },
              ]),
            }),
          )
    }
    <h2 class="govuk-heading-m">Name somebody</h2>
    ${form(frame, findColleague(finding, refused, 'Name them on this family'))}`,
  })
}
