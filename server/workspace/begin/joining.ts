import type { Person } from '../../../checker/index.ts'
import { newId } from '../../sign-in/tokens.ts'
import { isOurId } from '../families/our-id.ts'
import { canBe } from '../families/people-in-words.ts'
import type { Settled } from './choices.ts'
import type { Kept } from './kept-file.ts'
import { introduce, tieTasks } from './people-named.ts'
import { renamePeople } from './rename-people.ts'

/** Somebody new with the id they would have in the family, and whether they are to be added to it. */
export type Joining = { readonly person: Person; readonly id: string; readonly joins: boolean }

/** The plan of a file with the family’s people in it, and those who are to join the family. */
export function joinIn({ sheet }: Kept, settled: Settled, people: readonly Person[], sent: URLSearchParams) {
  const subject = people.find(({ id }) => id === settled.about.person)
  const { plan, met, newcomers } = introduce(sheet.plan, subject, people)
  const joining = newcomers.map(({ person }) => joiningOf(person, sent))
  const isListed = new Set(newcomers.filter(each => each.isListed).map(({ person }) => person.id))
  const inPlan = joining.filter(({ person, joins: comes }) => comes || isListed.has(person.id))
  const renamed = new Map(inPlan.filter(each => each.joins).map(({ person, id }) => [person.id, id]))
  return {
    met,
    joining,
    plan: tieTasks(
      renamePeople({ ...plan, people: [...people, ...inPlan.map(each => each.person)] }, renamed),
    ),
  }
}

/** Somebody new as they stood on the page before; whoever stands there for the first time has a tick. */
function joiningOf(person: Person, sent: URLSearchParams): Joining {
  const said = sent.getAll('joiner').find(each => each.slice(ID_LENGTH) === ` ${person.id} ${person.name}`)
  const id = said?.slice(0, ID_LENGTH) ?? ''
  if (!isOurId(id)) return { person, id: newId(), joins: true }
  const is = sent.get(`is-${id}`) ?? ''
  return {
    id,
    person: canBe(is) ? { ...person, is } : person,
    joins: sent.getAll('joins').includes(id),
  }
}

const ID_LENGTH = newId().length
