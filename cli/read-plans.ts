import { readFile } from 'node:fs/promises'
import type { Plan, TemplateId } from '../checker/index.ts'
import {
  type Content,
  type FileOutcome,
  type Format,
  formatOf,
  formats,
  type Note,
} from '../formats/index.ts'

/** A file that was given, and the plan in it or why there is none. */
export type FileRead =
  | { readonly file: string; readonly plan: Plan; readonly notes: readonly Note[] }
  | { readonly file: string; readonly refused: readonly Note[] }

/** Reads the plans of several files; one that cannot be read says so and stops no other. */
export const readPlans = (
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  template: TemplateId | undefined,
): Promise<readonly FileRead[]> => Promise.all(files.map(file => readPlan(file, stdin, template)))

const readPlan = async (
  file: string,
  stdin: AsyncIterable<Uint8Array>,
  template: TemplateId | undefined,
): Promise<FileRead> => {
  const name = file === '-' ? 'standard input' : file
  try {
    const content = file === '-' ? await all(stdin) : await readFile(file)
    const outcome = await readAs(formatOf(file) ?? formatIn(content), content, template)
    if ('refused' in outcome) return { file: name, ...outcome }
    const [{ plan, notes }] = outcome.plans
    return { file: name, notes, plan: template ? { ...plan, template } : plan }
  } catch (error) {
    return { file: name, refused: [{ where: 'The file', text: whyNot(error as NodeJS.ErrnoException) }] }
  }
}

const readAs = (
  format: Format,
  content: Content,
  template: TemplateId | undefined,
): FileOutcome | Promise<FileOutcome> =>
  format.read?.(content, { template }) ?? {
    refused: [{ where: 'The file', text: `A plan cannot be read from ${format.label}.` }],
  }

// A file whose name tells nothing is known by how it begins.
const formatIn = (content: Uint8Array): Format => {
  const start = new TextDecoder().decode(content.subarray(0, 2000)).trimStart()
  const id =
    start.startsWith('{') || start.startsWith('[') ? 'json' : /^(#|- \w+:)/m.test(start) ? 'markdown' : 'text'
  const format = formats.find(each => each.id === id)
  if (!format) throw new Error(`There is no format “${id}”.`)
  return format
}

const all = async (stdin: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of stdin) pieces.push(piece)
  return Buffer.concat(pieces)
}

const whyNot = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return 'There is no such file.'
  if (error.code === 'EISDIR') return 'This is a folder. Name the files in it, such as folder/*.md.'
  if (error.code === 'EACCES') return 'You may not read it.'
  if (error.code) return `It could not be read (${error.message}).`
  throw error
}
