import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Packed, packAll } from './encoding.ts'

/** One file that a page loads. Its address holds a fingerprint of what is in it, so a browser may keep it for ever. */
export type Asset = {
  readonly path: string
  readonly address: string
  readonly type: string
  readonly fingerprint: string
  readonly bytes: Buffer
  /** Nothing for what is packed already, as fonts are. */
  readonly packed: Packed | undefined
}

/** Everything a page loads, held in memory; files are read and built once, when the server starts. */
export type Assets = {
  readonly all: readonly Asset[]
  /** What stands at an address, under its plain name or its fingerprint. */
  readonly at: (path: string) => Asset | undefined
  /** A page or style sheet that names assets plainly, with their real addresses in place of the names. */
  readonly addressed: (text: string) => string
  /** Makes all of it as small as it can be, which takes a second or two that nobody needs to wait for. */
  readonly squeeze: () => Promise<void>
}

const TYPES: Readonly<Record<string, { readonly type: string; readonly packs: boolean }>> = {
  '.css': { type: 'text/css; charset=utf-8', packs: true },
  '.js': { type: 'text/javascript; charset=utf-8', packs: true },
  '.svg': { type: 'image/svg+xml', packs: true },
  '.woff2': { type: 'font/woff2', packs: false },
}

/** Our typeface, in one of its weights. */
export const fontFile = (weight: number): URL =>
  new URL(
    import.meta.resolve(
      `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`,
    ),
  )
const publicFile = (name: string): URL => new URL(`./public/${name}`, import.meta.url)

/** The scripts that pages may ask for, each built from one file of `browser/`. */
const SCRIPTS = [
  'check-as-you-type',
  'read-plans',
  'write-with-family',
  'search',
  'read-aloud',
  'sign-by-hand',
  'hold-words',
  'put-in-order',
] as const

/** Reads, builds and packs everything that the pages load. */
export async function gatherAssets(): Promise<Assets> {
  const plain = await Promise.all([
    assetOf('/assets/fonts/atkinson-hyperlegible-latin-400.woff2', readFile(fontFile(400))),
    assetOf('/assets/fonts/atkinson-hyperlegible-latin-700.woff2', readFile(fontFile(700))),
    assetOf('/assets/icon.svg', readFile(publicFile('icon.svg'))),
    assetOf('/assets/icons.svg', readFile(publicFile('icons.svg'))),
    ...SCRIPTS.map(scriptFile).filter(existsSync).map(script),
  ])
  const sheet = readFile(publicFile('bywhen.css'), 'utf8').then(css =>
    Buffer.from(listOf(plain).addressed(css)),
  )
  return listOf([...plain, await assetOf('/assets/bywhen.css', sheet)])
}

async function assetOf(path: string, reading: Promise<Buffer>): Promise<Asset> {
  const bytes = await reading
  const { dir, name, ext } = posix.parse(path)
  const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const { type, packs } = TYPES[ext] ?? { type: 'application/octet-stream', packs: false }
  const packed = packs ? await packAll(bytes) : undefined
  return { path, address: `${dir}/${name}.${fingerprint}${ext}`, type, fingerprint, bytes, packed }
}

const scriptFile = (name: string): string => fileURLToPath(new URL(`../browser/${name}.ts`, import.meta.url))

async function script(file: string): Promise<Asset> {
  const { build } = await import('esbuild')
  const building = build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  })
  const bytes = building.then(({ outputFiles }) => Buffer.from(outputFiles[0]?.contents ?? ''))
  return assetOf(`/assets/${posix.basename(file, '.ts')}.js`, bytes)
}

/** Words that somebody typed never hold a bare quotation mark in a page, so nothing they write is taken for a name. */
const NAMED = /"(\/assets\/[\w./-]+)(#[\w-]+)?"/g

function listOf(all: readonly Asset[]): Assets {
  const named = new Map(all.flatMap(asset => [[asset.path, asset] as const, [asset.address, asset] as const]))
  return {
    all,
    at: path => named.get(path),
    addressed: text =>
      text.replace(NAMED, (whole, path: string, part: string | undefined, at: number) => {
        const asset = text[at - 1] === '=' || text[at - 1] === '(' ? named.get(path) : undefined
        return asset ? `"${asset.address}${part ?? ''}"` : whole
      }),
    async squeeze() {
      for (const { packed } of all) await packed?.squeeze()
    },
  }
}
