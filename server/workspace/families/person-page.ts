import { HttpProblem } from '../../problem.ts'
import { newId } from '../../sign-in/tokens.ts'
import type { FamilyVisit } from '../visit.ts'
import { familyPage, type Outcome } from '../workspace-page.ts'
import { openTheFamily } from './family-page.ts'
import { isOurId } from './our-id.ts'
import { type Clash, settle } from './person-clash.ts'
import { formOf, type PersonForm, readPersonForm, toPerson } from './person-form.ts'
import { personView } from './person-view.ts'

/** Somebody of a family on the page where they are written down. */
export type PersonShown = {
  readonly family: { readonly id: string; readonly name: string }
  readonly id: string
  readonly isNew: boolean
  readonly form: PersonForm
  /** The version that was on the page, and how they stood in it: what somebody else changes meanwhile shows against it. */
  readonly saw: number
  readonly was: PersonForm
  readonly clashes: readonly Clash[]
  /** What must be kept from others, so that whoever writes it down knows. */
  readonly isHeld: boolean
  /** Whom they have just added. */
  readonly added: string | undefined
}

/** Somebody more in a family. */
export const newPersonPage = familyPage<PersonShown>({
  path: '/families/:family/people/new',
  may: 'change-family',
  show: visit => aNewPerson(visit, new URLSearchParams()),
  again: aNewPerson,
  view: personView,
  submit: add,
})

/** What is known of somebody, to be put right. */
export const personPage = familyPage<PersonShown>({
  path: '/families/:family/people/:person',
  may: 'change-family',
  show: async visit => (await known(visit)).shown,
  async again(visit, sent) {
    const { shown } = await known(visit)
    const was = readPersonForm(sent, 'was-')
    const { form, clashes } = settle(was, shown.form, readPersonForm(sent))
    return { ...shown, form, clashes }
  },
  view: personView,
  submit: change,
})

async function aNewPerson(visit: FamilyVisit, sent: URLSearchParams): Promise<PersonShown> {
  const { family, name, people } = await openTheFamily(visit)
  const id = sent.get('id') ?? ''
  const form = readPersonForm(sent)
  return {
    ...{ family: { id: family, name }, id: isOurId(id) ? id : newId(), isNew: true },
    ...{ form, was: formOf({}), saw: 0, clashes: [], isHeld: false },
    added: people.find(({ person }) => person.id === visit.query.get('added'))?.person.name,
  }
}

async function add(visit: FamilyVisit, sent: URLSearchParams): Promise<Outcome<PersonShown>> {
  const { store, organisation, family, now: at, by, today } = visit
  const shown = await aNewPerson(visit, sent)
  const made = toPerson(shown.id, shown.form, today)
  if ('refused' in made) return { shown, refused: made.refused }
  const { person } = made
  const kept = await store.createPerson({ organisation, family: family.family, person, at, by })
  if ('refused' in kept)
    return {
      shown: { ...shown, id: newId() },
      refused: [{ field: 'name', text: 'This could not be kept just now. Nothing was lost; press again' }],
    }
  const home = `/families/${family.family}`
  return {
    goTo:
      sent.get('do') === 'another'
        ? `${home}/people/new?added=${person.id}`
        : `${home}?saved=${person.id}&joins=yes#person-${person.id}`,
  }
}

/** A person is found in the family that the visit was let into, and nowhere else. */
async function known(visit: FamilyVisit) {
  const opened = await openTheFamily(visit)
  const found = opened.people.find(({ person }) => person.id === visit.params.person)
  if (!found) throw new HttpProblem(404)
  const { version, person } = found
  const form = formOf(person)
  const shown: PersonShown = {
    ...{ family: { id: opened.family, name: opened.name }, id: person.id, isNew: false },
    ...{ form, was: form, saw: version, clashes: [], added: undefined },
    isHeld: visit.family.holds.some(({ hidden }) => hidden === person.id),
  }
  return { shown, person }
}

/** How often somebody else may have been quicker before it is for people to sort out. */
const TRIES = 5

async function change(visit: FamilyVisit, sent: URLSearchParams): Promise<Outcome<PersonShown>> {
  const { store, organisation, family, now: at, by, today } = visit
  const [mine, was] = [readPersonForm(sent), readPersonForm(sent, 'was-')]
  const sawThen = Number(sent.get('saw'))
  for (let turn = 0; turn < TRIES; turn += 1) {
    const { shown, person: before } = await known(visit)
    const settled = shown.saw === sawThen ? { form: mine, clashes: [] } : settle(was, shown.form, mine)
    const now = { ...shown, ...settled }
    if (settled.clashes.length > 0)
      return {
        shown: now,
        refused: settled.clashes.map(({ field }) => ({
          field,
          text: 'Somebody else changed this while you were writing. Look at both and save again',
        })),
      }
    const made = toPerson(shown.id, settled.form, today)
    if ('refused' in made) return { shown: now, refused: made.refused }
    // What the page has no box for stays with them.
    const person = { ...withoutBoxes(before), ...made.person }
    const kept = await store.changePerson({ organisation, person, saw: shown.saw, at, by })
    if ('refused' in kept) throw new HttpProblem(404)
    if ('version' in kept)
      return { goTo: `/families/${family.family}?saved=${person.id}#person-${person.id}` }
  }
  const { shown } = await known(visit)
  return {
    shown: { ...shown, form: mine, was },
    refused: [
      { field: 'name', text: 'Others are changing this just now. Nothing of yours was lost; save again' },
    ],
  }
}

const withoutBoxes = (person: object): object =>
  Object.fromEntries(Object.entries(person).filter(([name]) => !(name in formOf({}))))
