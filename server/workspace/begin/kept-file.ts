import type { Hints } from '../../../formats/index.ts'
import { type Brought, notRead, PASTED, type Sheet } from '../../pages/check/brought.ts'
import { hintsFrom } from '../../pages/check/column-choices.ts'
import { columnsIn } from '../../pages/check/columns-in.ts'
import { blankPlan } from '../../pages/check/desk.ts'
import { soundFiles } from '../../pages/check/sound-files.ts'
import type { SentFile } from '../../reading/sent.ts'
import type { FamilyVisit } from '../visit.ts'

/** A file that was read and is carried along by the page until the plan has begun, and the plan of it that is looked at. */
export type Kept = { readonly brought: Brought; readonly at: number; readonly sheet: Sheet }

const LONGEST = 200_000

/** What was brought with the form: a file, what was pasted, or what the page carries from before; read again where somebody says how. */
export async function broughtWith(
  visit: FamilyVisit,
  sent: URLSearchParams,
  files: readonly SentFile[],
): Promise<Brought | undefined> {
  const { reading, today } = visit
  const before = carried(sent.get('kept'))
  if (before && sent.get('do') !== 'look')
    return sent.get('do') === 'again' ? readAgain(visit, before, sent) : before
  const [file] = files
  if (file) return (await reading.read([file], today))[0]
  const [pasted, pastedBefore] = [words(sent, 'pasted'), words(sent, 'pasted-before')]
  return pasted !== '' && !(before && pasted === pastedBefore) ? readPasted(visit, pasted) : before
}

const words = (sent: URLSearchParams, name: string): string =>
  (sent.get(name) ?? '').replaceAll('\r\n', '\n').trim()

async function readPasted({ reading, today }: FamilyVisit, pasted: string): Promise<Brought> {
  if (pasted.length > LONGEST)
    return notRead(PASTED, 'That is more than can be laid out in one go. Paste one plan at a time.')
  return reading.readPasted({ name: PASTED, text: pasted, hints: {} }, today)
}

/** Understands a file anew, now that somebody has said what its columns hold. */
async function readAgain(
  { reading, today }: FamilyVisit,
  before: Brought,
  sent: URLSearchParams,
): Promise<Brought> {
  const { name, opened } = before
  if (!opened) return before
  const sheet = sheetOf(before, Number(sent.get('sheet')))
  const columns = sheet.columns.map((_, at) => sent.get(`column-${at}`) ?? '')
  const hints: Hints = hintsFrom(before, sheet, { columns, template: sheet.plan.template })
  return reading.readAnew({ name, opened, hints }, today)
}

/** The plan of a file that is looked at; a blank one with the file’s columns where no plan was recognised in it. */
export const sheetOf = (brought: Brought, at: number): Sheet =>
  brought.sheets[at] ??
  brought.sheets[0] ?? {
    ...{ plan: blankPlan(), leftOver: [], counts: { fix: 0, improve: 0, advice: 0 } },
    columns: brought.opened ? columnsIn(brought.opened) : [],
  }

/** What the page carries from before, with the plan of it that is looked at. */
export function keptIn(sent: URLSearchParams): Kept | undefined {
  const brought = carried(sent.get('kept'))
  const at = Number(sent.get('sheet')) || 0
  return brought && { brought, at, sheet: sheetOf(brought, at) }
}

function carried(json: string | null): Brought | undefined {
  if (!json) return undefined
  try {
    return soundFiles([JSON.parse(json)])[0]
  } catch {
    return undefined
  }
}
