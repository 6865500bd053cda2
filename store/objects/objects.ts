import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'
import type { ObjectsSettings } from './settings.ts'
import { ObjectsTrouble } from './trouble.ts'

/** A store of objects: bytes under names that say nothing. */
export type Objects = {
  put(name: string, bytes: Uint8Array<ArrayBuffer>, hash: string): Promise<void>
  /** What lies under a name, though no more of it than was put there; nothing where nothing does. */
  get(name: string, size: number): Promise<Uint8Array<ArrayBuffer> | undefined>
  /** How many bytes lie under a name. */
  sizeOf(name: string): Promise<number | undefined>
  remove(name: string): Promise<void>
}

/** A name for something new. It says nothing of what it is, nor whose. */
export const newObjectName = (): string => `evidence/${randomBytes(24).toString('base64url')}`

/** Long enough for ten megabytes over a poor line, and short enough for somebody who waits. */
const PATIENCE = 20_000

const PAUSE = 150

const noBytes = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Reaches a store of objects by requests that are signed with its keys; nobody else is ever given an address of it. */
export function openObjects(settings: ObjectsSettings, patience = PATIENCE): Objects {
  const { endpoint, bucket, region, accessKey, secretKey, encryption } = settings
  const client = new AwsClient({
    ...{ accessKeyId: accessKey, secretAccessKey: secretKey, region, service: 's3' },
  })
  const once = async (name: string, { hash = noBytes, ...what }: What): Promise<Response> => {
    const signal = AbortSignal.timeout(patience)
    const headers = { 'x-amz-content-sha256': hash, ...what.headers }
    // One that sends us elsewhere would be sent our signature for another place.
    const init = { ...what, headers, redirect: 'manual', signal } as const
    return fetch(await client.sign(`${endpoint}/${bucket}/${name}`, init))
  }
  /** A line that was kept open may have been closed by the other side meanwhile, or there was a crowd: all may be asked twice. */
  const twice = async (name: string, what: What): Promise<Response> => {
    const first = await once(name, what).catch(notForLong)
    if (first && first.status < 500) return first
    await first?.body?.cancel()
    await wait(PAUSE)
    return once(name, what)
  }
  /** Nothing where there is no such object. */
  const ask = async (name: string, what: What): Promise<Response | undefined> => {
    try {
      const answer = await twice(name, what)
      if (answer.ok) return answer
      const code = codeIn(await answer.text())
      if (answer.status === 404 && code !== 'NoSuchBucket') return undefined
      throw new ObjectsTrouble({ status: answer.status, code })
    } catch (error) {
      throw error instanceof ObjectsTrouble ? error : new ObjectsTrouble({ cause: error })
    }
  }
  return {
    async put(name, bytes, hash) {
      const encrypted = encryption && { 'x-amz-server-side-encryption': encryption }
      const headers = { 'content-type': 'application/octet-stream', ...encrypted }
      const answer = await ask(name, { method: 'PUT', body: bytes, hash, headers })
      if (!answer) throw new ObjectsTrouble({ status: 404 })
      await answer.arrayBuffer()
    },
    async get(name, size) {
      const answer = await ask(name, { method: 'GET' })
      return answer && (await readUpTo(answer, size))
    },
    async sizeOf(name) {
      // A question for the head alone is answered without saying whether it is the object or the bucket that is not there.
      const answer = await ask(name, { method: 'GET', headers: { range: 'bytes=0-0' } })
      // What is read to its end leaves the line open for the next.
      await (answer?.status === 206 ? answer.arrayBuffer() : answer?.body?.cancel())
      const whole = /\/(\d+)$/.exec(answer?.headers.get('content-range') ?? '')?.[1]
      return answer && Number(whole ?? answer.headers.get('content-length'))
    },
    async remove(name) {
      const answer = await ask(name, { method: 'DELETE' })
      await answer?.arrayBuffer()
    },
  }
}

/** Somebody who waited so long does not wait as long again. */
const notForLong = (error: unknown): undefined => {
  if (error instanceof Error && error.name === 'TimeoutError') throw error
}

type What = {
  readonly method: 'PUT' | 'GET' | 'DELETE'
  readonly body?: Uint8Array<ArrayBuffer>
  readonly hash?: string
  readonly headers?: Readonly<Record<string, string>>
}

const codeIn = (said: string): string | undefined => /<Code>(\w{1,60})<\/Code>/.exec(said)?.[1]

/** Whatever is larger than what was put there is not what was put there. */
async function readUpTo(answer: Response, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of answer.body ?? []) {
      pieces.push(piece)
      length += piece.length
      if (length > size) break
    }
  } catch (error) {
    throw new ObjectsTrouble({ cause: error })
  }
  return Uint8Array.from(Buffer.concat(pieces))
}
