import { sayDay } from '../../../../checker/index.ts'
import { type Id, type PlanRecord, partOf, partOfKind, personName } from '../../../../plans/index.ts'

/** A need, task or goal in its own words, with who does it and by when: what somebody answers to. */
export function partWords(record: PlanRecord, id: Id): string {
  const { text = '' } = (partOf(record, id)?.is ?? {}) as { readonly text?: string }
  const pairs = partOfKind(record, 'task', id)?.is.assigned ?? []
  const who = pairs.map(({ people = [], who: typed, due, by }) => {
    const names = people.length > 0 ? people.map(person => personName(record, person)).join(', ') : typed
    return due
      ? [names, `by ${sayDay(due)}`].filter(Boolean).join(' ')
      : [names, by].filter(Boolean).join(', ')
  })
  return [text.trim(), who.filter(Boolean).join('; ')].filter(Boolean).join(' – ')
}
