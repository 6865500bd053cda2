import { type PlanRecord, partOf } from '../../../plans/index.ts'
import { readPlace } from './typed.ts'

/** The page on which a box is written, at that box. */
export function pageOfBox(plan: string, record: PlanRecord, name: string): string | undefined {
  const place = readPlace(name)
  const page = place && pageOfPart(plan, record, place.part)
  return page && `${page}#${name}`
}

/** The page on which a part is written; nothing for parts that are written elsewhere. */
export function pageOfPart(plan: string, record: PlanRecord, id: string): string | undefined {
  const at = `/plans/${encodeURIComponent(plan)}`
  const part = partOf(record, id)
  switch (id === 'consequences' ? 'consequences' : part?.kind) {
    case 'need':
      return `${at}/needs/${encodeURIComponent(id)}`
    case 'factor':
    case 'task':
    case 'goal':
    case 'measure':
      return `${at}/needs/${encodeURIComponent(part?.under ?? '')}`
    case 'worry':
    case 'strength':
      return `${at}/worries`
    case 'person':
      return `${at}/people`
    case 'consequences':
      return `${at}/consequences`
    case 'plan':
    case 'about':
      return `${at}/details`
    default:
      return undefined
  }
}
