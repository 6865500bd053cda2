import type { FoundName, Team } from '../../../store/index.ts'
import { decide } from '../../access/decide.ts'
import { sightOf } from '../../access/sight.ts'
import type { Refusal } from '../../page.ts'
import { newId } from '../../sign-in/tokens.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage, type Outcome } from '../workspace-page.ts'
import { nameAlone } from './family-name.ts'
import { newFamilyView } from './new-family-view.ts'
import { isOurId } from './our-id.ts'

/** A family to be made, as somebody typed it. */
export type NewFamily = {
  /** Made with the page, so that what is sent twice is made once. */
  readonly id: string
  readonly name: string
  readonly reference: string
  readonly team: string
  /** The teams they may add families to. */
  readonly teams: readonly Team[]
  readonly becomesWorker: boolean
  /** What is known already under a name like it. */
  readonly alike: readonly FoundName[]
}

const LONGEST = 200

/** A family is added once: whoever adds it is shown what there is under its name before. */
export const newFamilyPage = housePage<NewFamily>({
  path: '/families/new',
  may: 'see-caseload',
  show: visit => formFor(visit, new URLSearchParams()),
  again: formFor,
  view: newFamilyView,
  submit: create,
})

async function formFor(visit: HouseVisit, sent: URLSearchParams): Promise<NewFamily> {
  const { store, organisation, seer, now } = visit
  const teams = (await store.teamsOf({ organisation })).filter(
    ({ id: team }) => 'may' in decide(seer, 'create-family', { of: 'team', organisation, team }, now),
  )
  const id = sent.get('id') ?? ''
  return {
    id: isOurId(id) ? id : newId(),
    name: nameAlone(sent.get('name') ?? ''),
    reference: (sent.get('reference') ?? '').trim().slice(0, LONGEST),
    team: sent.get('team') ?? (teams.length === 1 ? (teams[0]?.id ?? '') : ''),
    teams,
    becomesWorker: seer.roles.some(role => role === 'practitioner' || role === 'family-support-worker'),
    alike: [],
  }
}

async function create(visit: HouseVisit, sent: URLSearchParams): Promise<Outcome<NewFamily>> {
  const { store, organisation, now, by, seer } = visit
  const form = await formFor(visit, sent)
  const { id, name, team, reference } = form
  const refused: Refusal[] = []
  if (name === '') refused.push({ field: 'name', text: 'Write what the family is called, such as Taylor' })
  if (!form.teams.some(each => each.id === team))
    refused.push({ field: 'team', text: 'Choose the team that will work with them' })
  if (refused.length > 0) return { shown: form, refused }
  const alike = sent.get('sure') === 'yes' ? [] : await knownAs(visit, name)
  if (alike.length > 0)
    return {
      shown: { ...form, alike },
      refused: [{ field: 'alike', text: 'Look first whether the family is here already' }],
    }
  const made = await store.createFamily({
    ...{ organisation, id, team, name, at: now, by },
    ...(reference !== '' && { reference }),
  })
  if ('refused' in made) return { shown: again(form, made.refused), refused: [whyNot[made.refused]] }
  if (form.becomesWorker)
    await store.nameWorker({
      ...{ organisation, family: id, account: seer.account, by, at: now, tie: 'role' },
    })
  return { goTo: `/families/${id}?added=yes` }
}

/** What stands for another family already needs another id, or every further try would fail as this one did. */
const again = (form: NewFamily, why: keyof typeof whyNot): NewFamily =>
  why === 'taken' ? { ...form, id: newId() } : form

const whyNot = {
  'no-such-team': { field: 'team', text: 'This team is not here any more. Choose another' },
  'bad-reference': {
    field: 'reference',
    text: 'A reference has letters or figures in it, and at most 40 of them. Leave it empty to have one made',
  },
  'reference-taken': {
    field: 'reference',
    text: 'This reference cannot be used here. Look at it again, or leave it empty to have one made',
  },
  taken: { field: 'name', text: 'This could not be kept just now. Press again' },
} as const

/** Families under such a name, as far as this person may know of them. */
async function knownAs(
  { store, organisation, seer }: HouseVisit,
  name: string,
): Promise<readonly FoundName[]> {
  const found = await store.findNames({ organisation, name, ...sightOf(seer) })
  return found.filter(({ is }) => is === 'family').slice(0, 5)
}
