import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { SignatureV4 } from '@smithy/signature-v4'
import type { ObjectsSettings } from '../settings.ts'

type Bytes = string | ArrayBuffer | ArrayBufferView

class Sha256 {
  readonly #hash
  constructor(secret?: Bytes) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', toView(secret))
  }
  update(more: Bytes): void {
    this.#hash.update(toView(more))
  }
  reset(): void {}
  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest())
  }
}

const toView = (bytes: Bytes): string | Uint8Array =>
  typeof bytes === 'string'
    ? bytes
    : ArrayBuffer.isView(bytes)
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes)

/** Why a request is not from whoever holds the keys, as S3 calls it: its signature is made again by the signer of AWS itself. */
export async function notSigned(
  request: IncomingMessage,
  body: Buffer,
  { endpoint, region, accessKey, secretKey }: ObjectsSettings,
): Promise<string | undefined> {
  const { authorization = '' } = request.headers
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? []
  const headers = Object.fromEntries(names.map(name => [name, `${request.headers[name]}`]))
  const stated = headers['x-amz-content-sha256']
  if (stated !== createHash('sha256').update(body).digest('hex')) return 'XAmzContentSHA256Mismatch'
  const url = new URL(request.url ?? '', endpoint)
  const signer = new SignatureV4({
    ...{ service: 's3', region, sha256: Sha256, uriEscapePath: false, applyChecksum: false },
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
  })
  const again = await signer.sign(
    {
      ...{ method: request.method ?? '', protocol: url.protocol, hostname: url.hostname, path: url.pathname },
      ...{ headers, query: Object.fromEntries(url.searchParams) },
    },
    { signingDate: toDate(`${headers['x-amz-date']}`), signableHeaders: new Set(names) },
  )
  return again.headers.authorization === authorization ? undefined : 'SignatureDoesNotMatch'
}

const toDate = (said: string): Date =>
  new Date(said.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
