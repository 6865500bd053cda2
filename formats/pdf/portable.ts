import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import initialise, { get_font_info, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import { typefaceFiles } from './typefaces.ts'
import type { Typesetter } from './typesetter.ts'

const place = '/face.typ'
const binary = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')

/** The compiler for every other machine. It tags a page as well, and cannot promise PDF/UA. */
export const openPortable = async (): Promise<Typesetter> => {
  await initialise({ module_or_path: readFileSync(binary) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  const shown = new Set<number>([0x0a, 0x200b])
  for (const file of typefaceFiles()) {
    const bytes = readFileSync(file)
    await builder.add_raw_font(bytes)
    for (const letter of lettersOf(get_font_info(bytes))) shown.add(letter)
  }
  const compiler = await builder.build()
  compiler.add_source(place, readFileSync(join(import.meta.dirname, 'face.typ'), 'utf8'))
  return {
    kind: 'portable',
    set(input, lenient = false) {
      const unshown = lenient ? [] : lettersIn(input).filter(letter => !shown.has(letter.codePointAt(0) ?? 0))
      if (unshown.length > 0) return { unshown }
      const { result } = compiler.compile(place, [['page', input]], 'pdf', 3)
      if (!(result instanceof Uint8Array)) throw new Error('A page could not be set.')
      return result
    },
  }
}

/** What a typeface has letters for is told as runs: so many not, so many, and so on. */
function* lettersOf({
  info,
}: {
  readonly info: readonly { readonly coverage: readonly number[] }[]
}): Iterable<number> {
  for (const { coverage } of info) {
    let at = 0
    for (const [turn, many] of coverage.entries()) {
      if (turn % 2 === 1) for (let letter = at; letter < at + many; letter += 1) yield letter
      at += many
    }
  }
}

/** Letters that stand for themselves; those that only shape others need no typeface. */
const lettersIn = (input: string): readonly string[] => [
  ...new Set([...input.replaceAll(/\\[\\nrtbf"]|\p{Default_Ignorable_Code_Point}/gu, '')]),
]
