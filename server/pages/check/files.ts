import type { Day } from '../../../checker/plan.ts'
import { type Brought, countsOf, notRead, PASTED, type Sheet, sheetOf, WRITTEN } from './brought.ts'
import { canBeAsked } from './columns-in.ts'
import { count, heldInWords } from './counts-in-words.ts'
import { type Before, blankPlan, type Desk, isBlankPlan, type Place } from './desk.ts'

/** What fits in a page that carries it to and fro; beyond it lie the command line and other evenings. */
const MOST_HELD = 2_000_000
const MOST_FILES = 100

const noRoom =
  'There is no room for it beside the others. Take some out of the list, or check a whole folder with ./bywhen check.'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The plan at a place among the files. */
export const sheetAt = ({ files = [] }: Desk, at: Place | undefined): Sheet | undefined =>
  at && files[at.file]?.sheets[at.sheet]

/** The file whose plan lies on the desk. */
export const fileOnDesk = ({ files = [], at }: Desk): Brought | undefined => at && files[at.file]

/** What was brought, counted: files that hold plans, the plans in them, and files that could not be read. */
export const countBrought = (files: readonly Brought[]) => ({
  plans: files.reduce((sum, { sheets }) => sum + sheets.length, 0),
  read: files.filter(({ sheets }) => sheets.length > 0).length,
  unread: files.filter(({ sheets }) => sheets.length === 0).length,
})

const beforeOf = ({ plan, leftOver, files, at, asOf }: Desk): Before => ({ plan, leftOver, files, at, asOf })

/** Puts what lies on the desk back where it came from. What came from nowhere, somebody wrote: it joins the files. */
export function shelve(desk: Desk, today: Day): Desk {
  const { own, ...example } = desk
  if (own) return shelve({ ...example, asOf: undefined, at: undefined, ...own }, today)
  const { plan, leftOver = [], files = [], at } = desk
  const sheet = sheetAt(desk, at)
  if (!at || !sheet) {
    if (isBlankPlan(plan) || desk.asOf !== undefined) return { ...desk, at: undefined }
    const written = { name: WRITTEN, hints: {}, sheets: [sheetOf(plan, leftOver, [], today)], refused: [] }
    return { ...desk, files: [...files, written], at: { file: files.length, sheet: 0 } }
  }
  const isChanged = !isSame(plan, sheet.plan)
  const now: Sheet = isChanged
    ? { ...sheet, plan, leftOver, counts: countsOf(plan, today), changed: true }
    : { ...sheet, leftOver }
  return { ...desk, files: files.with(at.file, withSheet(files[at.file] as Brought, at.sheet, now)) }
}

const withSheet = (file: Brought, at: number, sheet: Sheet): Brought => ({
  ...file,
  sheets: file.sheets.with(at, sheet),
})

/** Lays the plan at a place on the desk; nothing where there is none. */
function laid(desk: Desk, at: Place | undefined): Desk {
  const sheet = sheetAt(desk, at)
  const { own: _, removed: _gone, asOf: _day, asked: _file, ...kept } = desk
  return sheet
    ? { ...kept, plan: sheet.plan, leftOver: sheet.leftOver, at }
    : { ...kept, plan: blankPlan(desk.plan.template), leftOver: [], at: undefined }
}

/** Opens one of the plans that were brought; the one that lay on the desk goes back to its place. */
export function openSheet(desk: Desk, at: Place, today: Day): Desk {
  if (!sheetAt(desk, at)) return desk
  return { ...laid(shelve(desk, today), at), goTo: 'on-desk' }
}

const firstRead = (files: readonly Brought[], from: number): Place | undefined => {
  const file = files.findIndex(({ sheets }, at) => at >= from && sheets.length > 0)
  return file < 0 ? undefined : { file, sheet: 0 }
}

/** Adds what was brought to the files, and lays the first plan of it on the desk. */
export function bring(desk: Desk, brought: readonly Brought[], today: Day): Desk {
  const shelved = shelve(desk, today)
  const held = shelved.files ?? []
  let room = MOST_HELD - JSON.stringify(held).length
  const files = [...held]
  for (const each of brought) {
    room -= JSON.stringify(each).length
    if (files.length >= MOST_FILES) break
    files.push(room < 0 ? notRead(each.name, noRoom) : each)
  }
  const first = firstRead(files, held.length)
  const [only, ...others] = brought
  const isAsked = only !== undefined && others.length === 0 && canBeAsked(only)
  const now = { ...shelved, files, asked: isAsked ? held.length : undefined }
  const { plans } = countBrought(files)
  return {
    ...(first ? laid(now, first) : now),
    goTo: isAsked || (plans === 1 && files.length === 1) ? 'reading' : 'files',
    said: broughtInWords(files.slice(held.length)),
  }
}

/** What came of bringing files, in a sentence or two. */
export function broughtInWords(files: readonly Brought[]): string {
  const { plans, read, unread } = countBrought(files)
  const [only, ...others] = files
  if (!only) return 'No file was chosen.'
  const [sheet] = only.sheets
  if (others.length === 0 && !sheet) return `${only.name} could not be read.`
  if (others.length === 0 && sheet && plans === 1)
    return only.name === PASTED
      ? `Laid out as ${heldInWords(sheet.plan)}.`
      : `Read ${only.name}: ${heldInWords(sheet.plan)}.`
  if (others.length === 0) return `${only.name} holds ${plans} plans.`
  const could = `${count(read, 'file')} read, with ${count(plans, 'plan')}.`
  return unread > 0 ? `${could} ${count(unread, 'file')} could not be read.` : could
}

/** Takes a file off the list. Where one of its plans lies on the desk, the next one takes its place. */
export function takeOut(desk: Desk, file: number, today: Day): Desk {
  const shelved = shelve(desk, today)
  const { files = [], at } = shelved
  const gone = files[file]
  if (!gone) return desk
  const left = files.toSpliced(file, 1)
  const now = { ...shelved, files: left }
  const said = `${gone.name} was taken out.`
  const before = beforeOf(desk)
  if (at?.file === file)
    return { ...laid(now, firstRead(left, file) ?? firstRead(left, 0)), said, before, goTo: 'files' }
  const moved = at && at.file > file ? { ...at, file: at.file - 1 } : at
  return { ...now, at: moved, asked: undefined, said, before, goTo: 'files' }
}

/** Takes every file off the list, and what lies on the desk of them. */
export const takeAllOut = (desk: Desk): Desk => ({
  ...laid({ ...desk, files: [] }, undefined),
  said: 'Every file was taken out.',
  before: beforeOf(desk),
})

/** Puts a file that was read anew in the place of the same file before; its plan on the desk with it. */
export function readAnew(desk: Desk, at: Place, anew: Brought, said: string): Desk {
  const { files = [] } = desk
  const sheet = Math.min(at.sheet, anew.sheets.length - 1)
  const now = { ...desk, files: files.with(at.file, anew) }
  return { ...laid(now, { file: at.file, sheet }), said, before: beforeOf(desk), goTo: 'reading' }
}

/** How it stood before. */
export const undone = ({ before, ...desk }: Desk): Desk =>
  before ? { ...desk, ...before, removed: undefined, said: 'Undone.', goTo: 'files' } : desk
