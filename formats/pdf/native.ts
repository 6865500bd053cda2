import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ownFolder } from './typefaces.ts'
import type { Typesetter } from './typesetter.ts'

/** As much of the compiler as is used; the package describes none of it. */
type Compiler = {
  compile(what: { readonly mainFilePath: string; readonly inputs: Readonly<Record<string, string>> }): {
    readonly result: object | null
  }
  /** Forgets what was not used for so many pages; to forget more than that costs the template, which every page needs. */
  evictCache(age: number): void
  pdf(document: object, how: { readonly pdfStandard?: 'ua-1' }): Uint8Array
}
type Package = {
  readonly NodeCompiler: {
    create(how: {
      readonly workspace: string
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[]
    }): Compiler
  }
}

const template = join(import.meta.dirname, 'face.typ')

const load = (): Package | undefined => {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu')
  } catch {
    return undefined
  }
}

/** The compiler made for this machine, or nothing where there is none. It finds the machine's typefaces by itself. */
export const openNative = (): Typesetter | undefined => {
  const compiler = load()?.NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: [ownFolder] }],
  })
  if (!compiler) return undefined
  return {
    kind: 'native',
    set(input, lenient = false) {
      const { result } = compiler.compile({ mainFilePath: template, inputs: { page: input } })
      if (!result) throw new Error('A page could not be set.')
      try {
        return compiler.pdf(result, lenient ? {} : { pdfStandard: 'ua-1' })
      } catch (error) {
        const unshown = lettersIn(error)
        if (unshown.length === 0) throw error
        return { unshown }
      } finally {
        compiler.evictCache(1)
      }
    },
  }
}

/** A page that may call itself PDF/UA has a letter for everything; what it lacks stands in what the compiler says. */
const lettersIn = (error: unknown): readonly string[] => [
  ...new Set(
    [...String(error).matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].map(([, said = '']) =>
      said.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    ),
  ),
]
