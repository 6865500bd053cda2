import type { EvidenceType } from '../../store/index.ts'

/** What a file is by what is in it; whatever it is called counts for nothing. */
export type Sniffed = 'jpeg' | 'png' | 'webp' | 'pdf' | 'heic' | 'other'

const starts = (bytes: Uint8Array, from: number, ...wanted: readonly number[]): boolean =>
  wanted.every((byte, at) => bytes[from + at] === byte)

const letters = (text: string): readonly number[] => [...text].map(letter => letter.charCodeAt(0))

/** Looks at the first bytes of a file, where each of these kinds says what it is. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (starts(bytes, 0, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(bytes, 0, 0x89, ...letters('PNG\r\n'), 0x1a, 0x0a)) return 'png'
  if (starts(bytes, 0, ...letters('RIFF')) && starts(bytes, 8, ...letters('WEBP'))) return 'webp'
  if (starts(bytes, 4, ...letters('ftyp')) && heic.some(brand => starts(bytes, 8, ...letters(brand))))
    return 'heic'
  return starts(bytes, 0, ...letters('%PDF-')) ? 'pdf' : 'other'
}

const heic = ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif'] as const

/** As far back as the end of a PDF may stand from the last byte of the file. */
const TAIL = 1_024

/** Whether a PDF ends as one: what has another file behind it would be two things at once. */
export function isWholePdf(bytes: Uint8Array): boolean {
  // Some programs fill the end with nought bytes.
  const tail = Buffer.from(bytes.subarray(-TAIL)).toString('latin1')
  return /%%EOF[\s\0]*$/.test(tail)
}

/** What each kind is kept as: every picture becomes a plain photo. */
export const keptAs: Readonly<Record<Exclude<Sniffed, 'heic' | 'other'>, EvidenceType>> = {
  jpeg: 'image/jpeg',
  png: 'image/jpeg',
  webp: 'image/jpeg',
  pdf: 'application/pdf',
}
