import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import {
  type Asked,
  askedIn,
  check,
  type Day,
  type Finding,
  type Plan,
  type Severity,
  type TemplateId,
} from '../../checker/index.ts'
import {
  type ColumnChoices,
  mostBytes,
  type Note,
  type NotRead,
  refuse,
  tooLarge,
} from '../../formats/format.ts'
import type { ColumnRead } from '../../formats/index.ts'
import { readFile } from '../../formats/read-file.ts'
import { isOwnReport } from './own-reports.ts'
import { whyNot } from './why-not.ts'

/** What every file is read and checked with. */
export type ReadWith = {
  readonly today: Day
  readonly off: readonly string[]
  readonly severities: readonly Severity[]
  readonly template?: TemplateId
  readonly columns?: ColumnChoices
}

/** A file to read, or the content of one that was sent in. */
export type Question = { readonly file: string; readonly content?: Uint8Array }

/** A plan of a file with what was found in it, apart from what only all plans together can show. */
export type PlanChecked = {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly notes: readonly Note[]
  readonly columns?: readonly ColumnRead[]
}
/** What came of a file: it is kept and read again as JSON, so it is plain. */
export type FileChecked = { readonly plans: readonly PlanChecked[] } | NotRead

/** What came of a file as JSON, with the little that has to be known of all files at once. */
export type Answer = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly asked: readonly Asked[]
  /** How many plans there are in it; none where it could not be read. */
  readonly plans: number
}

/** What only all plans together can show; it is looked for when all have been read. */
export const acrossPlans = ['overload']

/** Far more than anybody has written in one plan; the findings in so many fill what memory a thread may have. */
const mostParts = 5_000

const tooManyParts = refuse(
  `One plan in it has more than ${mostParts.toLocaleString('en-GB')} needs and tasks, more than a plan can have, so it was left. Take out what is not the plan, or make it several files.`,
)

const partsOf = ({ needs }: Plan): number =>
  needs.reduce((sum, need) => sum + 1 + (need.tasks?.length ?? 0), 0)

const encoder = new TextEncoder()

/** What came of a file, ready to be kept. */
export const toAnswer = (checked: FileChecked, today: Day): Answer => ({
  bytes: 'plans' in checked ? toBytes(checked.plans) : encoder.encode(JSON.stringify(checked)),
  asked: 'plans' in checked ? checked.plans.flatMap(({ plan }) => askedIn(plan, today)) : [],
  plans: 'plans' in checked ? checked.plans.length : 0,
})

/** As JSON, a plan at a time: one text of all plans would be as large as what they are made from, and just then a thread has least room. */
const toBytes = (plans: readonly PlanChecked[]): Uint8Array<ArrayBuffer> => {
  const pieces = plans.map((plan, at) => encoder.encode(`${at > 0 ? ',' : ''}${JSON.stringify(plan)}`))
  const all = [encoder.encode('{"plans":['), ...pieces, encoder.encode(']}')]
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of all) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Reads a file and checks each plan in it. Whatever is wrong with the file, this comes to an answer. */
export const readAndCheck = async (question: Question, readWith: ReadWith): Promise<FileChecked> => {
  try {
    const content = question.content ?? (await contentOf(question.file))
    return 'refused' in content ? content : await checkContent(question.file, content, readWith)
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown'
    return refuse(
      `Bywhen stumbled over it, and that is a fault of Bywhen (${name}). Please tell its makers, and check this plan by hand.`,
    )
  }
}

const checkContent = async (
  file: string,
  content: Uint8Array,
  { today, off, severities, template, columns }: ReadWith,
): Promise<FileChecked> => {
  if (isOwnReport(content))
    return refuse(
      'It is what Bywhen found in plans, and no plan. Keep such files outside the folder of the plans.',
    )
  const outcome = await readFile(file, content, { template, columns })
  if ('refused' in outcome) return outcome
  if (outcome.plans.some(({ plan }) => partsOf(plan) > mostParts)) return tooManyParts
  const settings = { off: [...off, ...acrossPlans] }
  return {
    plans: outcome.plans.map(read => {
      const plan = template ? { ...read.plan, template } : read.plan
      const findings = check(plan, { today, settings })
      return { ...read, plan, findings: findings.filter(({ severity }) => severities.includes(severity)) }
    }),
  }
}

/** All of a file, but never more of it than any plan needs, whatever it said of its size. */
const contentOf = async (file: string): Promise<Uint8Array | NotRead> => {
  try {
    const whole = statSync(file).isFile() ? atOnce(file) : undefined
    if (whole) return whole
    await using handle = await open(file)
    return await upToLimit(handle.createReadStream({ autoClose: false, end: mostBytes }))
  } catch (error) {
    return refuse(whyNot(error, 'file', file))
  }
}

/** A file that is as long as it says; nothing of what goes on. A thread has nothing else to do until it is read. */
const atOnce = (file: string): Uint8Array | NotRead | undefined => {
  const handle = openSync(file, 'r')
  try {
    const { size } = fstatSync(handle)
    if (size > mostBytes) return tooLarge
    const bytes = Buffer.allocUnsafeSlow(size + 1)
    let read = 0
    for (let more = 1; more > 0 && read <= size; read += more)
      more = readSync(handle, bytes, read, bytes.length - read, null)
    return read > size ? undefined : bytes.subarray(0, read)
  } finally {
    closeSync(handle)
  }
}

/** All that comes, unless it is more than any plan needs. */
export const upToLimit = async (arriving: AsyncIterable<Uint8Array>): Promise<Uint8Array | NotRead> => {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of arriving) {
    bytes += piece.length
    if (bytes > mostBytes) return tooLarge
    pieces.push(piece)
  }
  return Buffer.concat(pieces, bytes)
}
