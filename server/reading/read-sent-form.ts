import type { Context } from 'hono'
import { limits } from '../pages/check/limits.ts'
import { HttpProblem } from '../problem.ts'
import { MultipartReader } from './multipart.ts'
import type { Room } from './room.ts'
import type { SentForm } from './sent.ts'

const nothingToLeave = (): void => {}

/** Reads a form as browsers send it; one with files only where there is room for them. */
export async function readSentForm(c: Context, room: Room | undefined): Promise<SentForm> {
  const type = c.req.header('content-type') ?? ''
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    return { fields: new URLSearchParams(await c.req.text()), files: [], leave: nothingToLeave }
  const boundary = boundaryIn(type)
  if (boundary === undefined || !room) throw new HttpProblem(415)
  return readFiles(c, new MultipartReader(boundary, room))
}

/** Whether a form with files is sent, which is read as it comes in and has limits of its own. */
export const isMultipart = (c: Context): boolean =>
  boundaryIn(c.req.header('content-type') ?? '') !== undefined

function boundaryIn(type: string): string | undefined {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? []
  return quoted ?? plain
}

async function readFiles(c: Context, reader: MultipartReader): Promise<SentForm> {
  const leave = (): void => reader.leave()
  if (Number(c.req.header('content-length')) > limits.sent) throw new HttpProblem(413)
  try {
    await takeIn(c.req.raw.body, reader)
    return { ...reader.end(), leave }
  } catch (error) {
    leave()
    throw error
  }
}

async function takeIn(body: ReadableStream<Uint8Array> | null, reader: MultipartReader): Promise<void> {
  const incoming = body?.getReader()
  for (;;) {
    // Whoever stops sending in the middle has gone; that is no mistake of ours.
    const next = await incoming?.read().catch(() => {
      throw new HttpProblem(400)
    })
    if (!next || next.done) return
    reader.write(next.value)
  }
}
