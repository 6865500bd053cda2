import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import type { ObjectsSettings } from '../settings.ts'
import { notSigned } from './signed.ts'

/** How the store of objects is: well, gone, busy, of no mind to, without a word, or doing all and losing its answer. */
type How = 'well' | 'away' | 'crowded' | 'forbidding' | 'silent' | 'losing-answers'

/** A store of objects on this machine, with a bucket of its own. */
export type Bucket = {
  readonly settings: ObjectsSettings
  /** What it was asked: the method and the headers of each request. */
  readonly asked: readonly { readonly method: string; readonly headers: IncomingMessage['headers'] }[]
  names(): readonly string[]
  read(name: string): Buffer
  /** Puts something else under a name, behind everybody’s back. */
  write(name: string, bytes: Uint8Array): void
  drop(name: string): void
  /** From now on, or for so many requests, it is like this. */
  is(how: How, requests?: number): void
  close(): Promise<void>
}

const suffix = '._S3rver_object'

/** S3rver keeps the objects; in front of it each signature and each body is held against what was signed. */
export async function openBucket(): Promise<Bucket> {
  const directory = mkdtempSync(join(tmpdir(), 'bywhen-objects-'))
  const inner = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory },
    configureBuckets: [{ name: 'files', configs: [] }],
  })
  const { port: innerPort } = await inner.run()
  const asked: { method: string; headers: IncomingMessage['headers'] }[] = []
  let how: How = 'well'
  let times = Number.POSITIVE_INFINITY
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await Array.fromAsync(request))
    asked.push({ method: request.method ?? '', headers: request.headers })
    const now = times > 0 ? how : 'well'
    times -= 1
    if (now === 'away') request.socket.destroy()
    else if (now === 'crowded') refuse(response, 503, 'SlowDown')
    else if (now === 'forbidding') refuse(response, 403, 'AccessDenied')
    else if (now !== 'silent') {
      const why = await notSigned(request, body, settings)
      if (why) refuse(response, 403, why)
      else pass(request, body, response, { port: innerPort, loses: now === 'losing-answers' })
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const settings: ObjectsSettings = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ bucket: 'files', region: 'eu-west-2', accessKey: 'S3RVER', secretKey: 'a secret of the test' },
    encryption: undefined,
  }
  const path = (name: string): string => join(directory, 'files', `${name}${suffix}`)
  return {
    settings,
    asked,
    names: () =>
      readdirSync(join(directory, 'files'), { recursive: true })
        .map(String)
        .filter(name => name.endsWith(suffix))
        .map(name => name.slice(0, -suffix.length).replaceAll('\\', '/'))
        .sort(),
    read: name => readFileSync(path(name)),
    write: (name, bytes) => writeFileSync(path(name), bytes),
    drop: name => rmSync(path(name)),
    is(so, requests = Number.POSITIVE_INFINITY) {
      how = so
      times = requests
    },
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
      await inner.close()
      rmSync(directory, { recursive: true })
    },
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>No.</Message></Error>`)
}

type Passing = { readonly port: number; readonly loses: boolean }

function pass(
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  { port, loses }: Passing,
): void {
  const { method, url: path, headers } = request
  const on = ask({ host: '127.0.0.1', port, method, path, headers }, said => {
    if (loses) {
      said.resume().on('end', () => request.socket.destroy())
      return
    }
    response.writeHead(said.statusCode ?? 500, said.headers)
    said.pipe(response)
  })
  on.on('error', () => response.destroy())
  on.end(body)
}
