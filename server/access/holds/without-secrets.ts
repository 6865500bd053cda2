import { parts as kinds, type PartRecord } from '../../../plans/index.ts'
import { tells } from './secrets.ts'

/** Told of each field that was left out, or of a whole part. */
type Note = (part: PartRecord, field?: string) => void

/**
 * Parts without any text that tells a secret. Where a part cannot be without the text, it goes altogether, so that
 * no gap shows that something was there; whom the plan is about stays, unnamed.
 */
export const withoutSecrets = (
  parts: readonly PartRecord[],
  secrets: readonly string[],
  note: Note,
): PartRecord[] =>
  secrets.length === 0 ? [...parts] : parts.flatMap(part => clean(part, secrets, note) ?? [])

function clean(part: PartRecord, secrets: readonly string[], note: Note): PartRecord | undefined {
  const whole = part.kind === 'plan' || part.kind === 'about' || part.kind === 'consequences'
  const because = part.removed?.because
  if (because !== undefined && tells(because, secrets)) {
    note(part)
    return undefined
  }
  const body: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(part.is)) {
    if (!tells(value, secrets)) body[field] = value
    else if (Array.isArray(value)) {
      body[field] = value.filter(each => !tells(each, secrets))
      note(part, field)
    } else if (!isNeeded(part, field)) note(part, field)
    else if (whole) {
      body[field] = ''
      note(part, field)
    } else {
      note(part)
      return undefined
    }
  }
  return { ...part, is: body } as PartRecord
}

const isNeeded = ({ kind }: PartRecord, field: string): boolean => {
  const fields: Readonly<Record<string, { readonly needed?: string }>> = kinds[kind].fields
  return fields[field]?.needed !== undefined
}
