import { appendFileSync, closeSync, createReadStream, openSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { readWholeCorpus } from './corpus.ts'

/** The corpus over and over, each line with an id of its own. */
export const writeStatements = (file: string, many: number): void => {
  const lines = readWholeCorpus().map(
    ({ field, child, toChild, text }) => `,${JSON.stringify({ field, child, toChild, text }).slice(1)}\n`,
  )
  const open = openSync(file, 'w')
  for (let from = 0; from < many; from += 10_000) {
    let part = ''
    for (let at = from; at < Math.min(many, from + 10_000); at += 1)
      part += `{"id":"${at}"${lines[at % lines.length] ?? ''}`
    appendFileSync(open, part)
  }
  closeSync(open)
}

/** Sees that every statement was answered, once, in the order it came. */
export const proveAnswered = async (file: string, many: number): Promise<void> => {
  let at = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.startsWith(`{"id":"${at}","raise":[`))
      throw new Error(`Line ${at + 1} answers ${line.slice(0, 60)}`)
    at += 1
  }
  if (at !== many) throw new Error(`${at} of ${many} statements were answered`)
}
