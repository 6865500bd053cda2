import { readJson } from '../../../formats/json.ts'
import type { Outcome, Visit } from '../../page.ts'
import { act, commandOf } from './act.ts'
import { type Brought, notRead, PASTED } from './brought.ts'
import type { Choices } from './column-choices.ts'
import type { Desk } from './desk.ts'
import { bring, undone } from './files.ts'
import { filing } from './filing.ts'
import type { Sent } from './form.ts'
import { type LaidOut, layOutBrought, layOutPlan, pasteToRead } from './lay-out.ts'
import { type Model, modelOf } from './model.ts'
import { toReadAgain } from './read-again.ts'
import { take } from './take.ts'

/** What comes of a button, for whoever has no scripts. Everything that was sent is sent back, whatever was pressed. */
export async function answer(sent: Sent, visit: Visit): Promise<Outcome<Model>> {
  const { today, reading } = visit
  const command = commandOf(sent.button)
  const [name, path] = command
  if (name === 'read') return { data: await readOnly(sent, visit) }
  const desk = sent.desk(today)
  if (name === 'get') return take(desk, path, sent.withNames, visit)
  // Whichever button was pressed, files that were chosen are not left behind.
  if (name === 'bring' || sent.brought.length > 0)
    return { shown: modelOf(bring(desk, await reading.read(sent.brought, today), today), today) }
  if (name === 'lay-out') return shownOr(await layOutSent(desk, visit), 'pasted', desk, visit)
  if (name === 'again') return shownOr(await anew(desk, sent.choices, visit), 'reading', desk, visit)
  if (name === 'as-first') return shownOr(await anew(desk, undefined, visit), 'reading', desk, visit)
  if (name === 'seen') return { shown: modelOf({ ...desk, leftOver: [] }, today) }
  if (name === 'undo' && desk.before) return { shown: modelOf(undone(desk), today) }
  const done = Object.hasOwn(filing, name)
    ? filing[name]?.(desk, path, today)
    : act(desk, command, desk.asOf ?? today)
  return { shown: modelOf(done ?? desk, today) }
}

const isJson = (pasted: string): boolean => pasted.trimStart().startsWith('{')

/** What a script asks to be read: files, or a paste that is too long to be read beside its writer. */
async function readOnly(sent: Sent, { today, reading }: Visit): Promise<readonly Brought[]> {
  const desk = sent.desk(today)
  const { pasted = '' } = desk
  if (sent.brought.length > 0 || pasted === '') return reading.read(sent.brought, today)
  if (isJson(pasted)) return reading.read([{ name: PASTED, bytes: new TextEncoder().encode(pasted) }], today)
  const paste = pasteToRead(desk)
  return 'refused' in paste ? [notRead(PASTED, paste.refused)] : [await reading.readPasted(paste, today)]
}

const shownOr = (laidOut: LaidOut, field: string, desk: Desk, { today }: Visit): Outcome<Model> =>
  'refused' in laidOut
    ? { shown: modelOf(desk, today), refused: [{ field, text: laidOut.refused }] }
    : { shown: modelOf(laidOut, today) }

/** Others need not wait until a long paste is read. */
async function layOutSent(desk: Desk, { today, reading }: Visit): Promise<LaidOut> {
  const pasted = desk.pasted ?? ''
  if (!isJson(pasted)) {
    const paste = pasteToRead(desk)
    return 'refused' in paste ? paste : layOutBrought(desk, await reading.readPasted(paste, today), today)
  }
  const read = readJson(pasted)
  return 'plan' in read
    ? { ...layOutPlan(desk, read.plan, today), pasted: '' }
    : { refused: read.refused.map(({ where, text }) => `${where}: ${text}`).join(' ') }
}

/** Reads the file in question again as its reader says, or as it was read first. */
async function anew(desk: Desk, choices: Choices | undefined, { today, reading }: Visit): Promise<LaidOut> {
  const again = toReadAgain(desk, choices, today)
  return again ? again.laidOut(await reading.readAnew(again.file, today)) : desk
}
