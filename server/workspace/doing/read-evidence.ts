import type { Day, EvidenceSource } from '../../../checker/index.ts'
import { addEvidence, type Bodies, type Id, type PlanRecord, partsHere } from '../../../plans/index.ts'
import { takeFile } from '../../evidence/take-file.ts'
import type { Refusal } from '../../page.ts'
import type { SentFile } from '../../reading/sent.ts'
import { type Doing, doing } from '../change-plan.ts'
import type { PlanVisit } from '../visit.ts'
import { dayTyped } from '../write/day-typed.ts'
import { sources } from './sources.ts'

/** What was sent of a piece of evidence. `kept` is the file, which is kept even where the rest has to be put right. */
export type EvidenceRead = { readonly kept: string } & (
  | { readonly refused: readonly Refusal[] }
  | { readonly is: Bodies['evidence']; readonly on: Day }
)

type Bringing = Pick<PlanVisit, 'store' | 'organisation' | 'plan' | 'by' | 'now' | 'today'>

/** Reads the boxes of one piece of evidence, and keeps the file that came with them. */
export async function readEvidence(
  visit: Bringing,
  record: PlanRecord,
  prefix: string,
  sent: URLSearchParams,
  files: readonly SentFile[],
): Promise<EvidenceRead> {
  const said = (name: string): string => (sent.get(`${prefix}-${name}`) ?? '').trim()
  const { kept, says } = await fileOf(visit, said('kept'), files)
  const day = dayTyped(said('on'), visit.today, 'back')
  const source = sources.find(({ id }) => id === said('source'))?.id
  const wants: readonly (readonly [string, string | undefined])[] = [
    ['on', 'says' in day ? day.says : undefined],
    ['what', said('what') ? undefined : 'Say what happened, and how you know.'],
    ['change', said('change') ? undefined : 'Say what is different since. If nothing is, say that.'],
    ['source', source ? undefined : 'Choose where this comes from.'],
    ['file', says],
  ]
  const refused = wants.flatMap(([name, text]) => (text ? [{ field: `${prefix}-${name}`, text }] : []))
  if (refused.length > 0 || !source || 'says' in day) return { kept, refused }
  return { kept, on: day.day, is: bodyOf({ said, source, on: day.day, kept, record }) }
}

type Body = {
  readonly said: (name: string) => string
  readonly source: EvidenceSource
  readonly on: Day
  readonly kept: string
  readonly record: PlanRecord
}

function bodyOf({ said, source, on, kept, record }: Body): Bodies['evidence'] {
  const by = said('by')
  const person = partsHere(record, 'person').find(({ is }) => is.name === by || is.relation === by)
  return {
    text: `${said('what')}\n${said('change')}`,
    ...{ source, on },
    ...(by && { by: person?.id ?? by }),
    ...(kept && { file: kept }),
  }
}

async function fileOf(
  visit: Bringing,
  before: string,
  [file]: readonly SentFile[],
): Promise<{ readonly kept: string; readonly says?: string }> {
  if (file) {
    const taken = await takeFile(visit, file)
    return 'id' in taken ? { kept: taken.id } : { kept: before, says: taken.says }
  }
  if (!before) return { kept: '' }
  const { store, organisation, plan, by } = visit
  const facts = await store.evidenceFacts({ organisation, plan, id: before })
  return { kept: facts?.by === by.id ? before : '' }
}

/** Adds what was read to a task or a goal. */
export const evidenceFor = (id: Id, under: Id, is: Bodies['evidence']): Doing =>
  doing(addEvidence, { id, under, is })
