import { formats } from '../../formats/index.ts'
import { openFile } from '../../formats/read-file.ts'
import { readOpened } from '../../formats/read-opened.ts'
import { openPasted } from '../../formats/text.ts'
import { answerAsks } from '../crew-hand.ts'
import { type Brought, broughtFrom, notRead } from '../pages/check/brought.ts'
import type { Answer, Question } from './asks.ts'
import { reportOn } from './report-on.ts'

/** More than the longest plans hold, and little enough to be carried to and fro with the page. */
const MOST_WORDS = 400_000

const tooManyWords =
  'It holds more words than this page can lay out. Split it, or check it with ./bywhen check on your own computer.'

const isTooLong = (held: unknown): boolean => JSON.stringify(held).length > MOST_WORDS

/** Long files are told before they are understood and checked, which takes far longer than to take them apart. */
async function read({ name, bytes, today }: Extract<Question, { ask: 'read' }>): Promise<Brought> {
  const opened = await openFile(name, bytes)
  if ('blocks' in opened) return understand({ name, opened, hints: {}, today })
  return isTooLong(opened) ? notRead(name, tooManyWords) : broughtFrom({ name }, opened, today)
}

function understand(file: Omit<Extract<Question, { ask: 'read-anew' }>, 'ask'>): Brought {
  const { name, opened, hints, today } = file
  if (isTooLong(opened)) return notRead(name, tooManyWords)
  return broughtFrom(file, readOpened(opened, hints), today)
}

function readPasted({
  name,
  text,
  hints,
  today,
}: Omit<Extract<Question, { ask: 'read-pasted' }>, 'ask'>): Brought {
  const opened = openPasted(text, hints)
  return 'refused' in opened
    ? broughtFrom({ name }, opened, today)
    : understand({ name, opened, hints, today })
}

async function write({ plan, format: id }: Extract<Question, { ask: 'write' }>): Promise<Answer> {
  const content = await formats.find(format => format.id === id)?.write?.(plan)
  return {
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content ?? []),
  }
}

// What writes Word is large, and most who read files never write one.
async function writeFace({ page }: Extract<Question, { ask: 'write-face' }>): Promise<Answer> {
  const { writeFace: write } = await import('../../formats/word/write.ts')
  return { bytes: Uint8Array.from(await write(page)) }
}

answerAsks<Question, Answer>(
  async question => {
    if (question.ask === 'read') return { brought: await read(question) }
    if (question.ask === 'read-anew') return { brought: understand(question) }
    if (question.ask === 'read-pasted') return { brought: readPasted(question) }
    if (question.ask === 'write-face') return writeFace(question)
    return question.ask === 'write' ? write(question) : reportOn(question)
  },
  answer => ('bytes' in answer ? [answer.bytes.buffer] : []),
)
