/** A store of objects that speaks as S3 does, and the keys to it. */
export type ObjectsSettings = {
  /** Its address without the bucket, such as https://s3.eu-west-2.amazonaws.com. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
  /** How it is asked to encrypt what lies in it; by itself where nothing is said. */
  readonly encryption: 'AES256' | 'aws:kms' | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

const needed = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Where files of evidence are kept beside the database, when that was told; or everything that is wrong with it. */
export function readObjects(
  environment: Environment,
): ObjectsSettings | { readonly faults: readonly string[] } | undefined {
  const missing = needed.filter(name => !environment[name])
  if (missing.length === needed.length) return undefined
  if (missing.length > 0)
    return {
      faults: [
        `To keep files of evidence in a store of objects, set ${listed(missing)} too, or none of S3_….`,
      ],
    }
  const [endpoint = '', bucket = '', region = '', accessKey = '', secretKey = ''] = needed.map(
    name => environment[name],
  )
  const encryption = environment.S3_ENCRYPTION || undefined
  // What was set is not repeated: somebody may have put a key in the wrong place.
  const faults = [
    ...(isAddress(endpoint)
      ? []
      : [
          'S3_ENDPOINT is the address of the store of objects without the bucket, such as https://s3.eu-west-2.amazonaws.com; http:// is for this machine alone. What was set is none.',
        ]),
    ...(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(bucket)
      ? []
      : ['S3_BUCKET is the name of a bucket: 3 to 63 small letters, figures, dots and hyphens.']),
    ...(/^[a-z\d-]{1,40}$/.test(region) ? [] : ['S3_REGION is the name of a region, such as eu-west-2.']),
    ...(isEncryption(encryption)
      ? []
      : ['S3_ENCRYPTION is “AES256” or “aws:kms”, or left out to leave it to the store of objects.']),
  ]
  if (faults.length > 0 || !isEncryption(encryption)) return { faults }
  return { endpoint: new URL(endpoint).origin, bucket, region, accessKey, secretKey, encryption }
}

const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : `${names[0]}`

const isEncryption = (said: string | undefined): said is ObjectsSettings['encryption'] =>
  said === undefined || said === 'AES256' || said === 'aws:kms'

function isAddress(said: string): boolean {
  const url = URL.parse(said)
  if (url?.pathname !== '/' || url.search || url.hash || url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere(url.hostname))
}

const isHere = (name: string): boolean => name === 'localhost' || name === '[::1]' || /^127\./.test(name)
