import { openNative } from './native.ts'
import { openPortable } from './portable.ts'

/** Letters that no typeface here has, as they stand in the words; nothing comes of the page. */
export type Unshown = { readonly unshown: readonly string[] }

/** What sets a page: words in, a tagged PDF out. */
export type Typesetter = {
  readonly kind: 'native' | 'portable'
  /** `input` is the page as the template reads it; `lenient` sets boxes for letters that nothing here can show. */
  readonly set: (input: string, lenient?: boolean) => Uint8Array | Unshown
}

/** The native compiler where there is one for this machine, which alone says that it kept to PDF/UA; the portable one elsewhere. */
export const openTypesetter = async (): Promise<Typesetter> => openNative() ?? (await openPortable())
