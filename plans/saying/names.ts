import type { Id } from '../parts/bodies.ts'
import { parts } from '../parts/index.ts'
import { bodyOf, type PartRecord, type PlanRecord, partOf } from '../record.ts'

const longest = 60

/** The first words of a text, in quotation marks, to know it by. */
const quoteStart = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ')
  // Its own full stop would end the sentence that it stands in.
  if (line.length <= longest) return `“${line.replace(/\.$/, '')}”`
  const cut = line.slice(0, longest)
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …”`
}

/** What people call somebody the plan names: what the child calls them, or their name; as typed when nobody is meant. */
export const personName = (record: Pick<PlanRecord, 'parts'>, named: Id): string => {
  const person = partOf(record, named)
  if (person?.kind === 'person') {
    const { name, relation } = person.is as PartRecord<'person'>['is']
    return relation ?? name
  }
  const about = partOf(record, 'about') as PartRecord<'about'> | undefined
  return about?.is.person === named ? about.is.name : named
}

/** What a sentence calls a part: its first words, its person, or what it is. */
export const nameOf = (record: Pick<PlanRecord, 'parts'>, id: Id): string => {
  const part = partOf(record, id)
  if (part === undefined) return 'something'
  const body = bodyOf(part)
  const whose = (whom: unknown, what: string) => `${personName(record, String(whom))}’s ${what}`
  switch (part.kind) {
    case 'person':
      return personName(record, id)
    case 'view':
    case 'agreement':
      return whose(body.person, parts[part.kind].called)
    case 'understanding':
      return whose(body.person, 'words on what the plan means')
    case 'challenge':
      return whose(body.by, 'challenge')
    case 'doubt':
      return whose(body.person, 'agreement')
    case 'copy':
      return `the copy for ${personName(record, String((body.with as readonly Id[] | undefined)?.[0]))}`
    case 'tick':
      return `a day of ${nameOf(record, part.under ?? '')}`
    case 'reading':
      return `the reading of ${nameOf(record, part.under ?? '')}`
    case 'plan':
    case 'about':
    case 'consequences':
    case 'draft':
    case 'sighting':
    case 'approval':
    case 'review':
      return `the ${parts[part.kind].called}`
    default:
      return quoteStart(String(body.text ?? body.what ?? ''))
  }
}
