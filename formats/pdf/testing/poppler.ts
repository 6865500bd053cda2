import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PDF as programs other than ours read it. */
export type SeenPdf = {
  /** Whether the file says of itself that it keeps to PDF/UA-1. */
  readonly saysUniversal: boolean
  /** The language it is in, as its catalogue says. */
  readonly language: string | undefined
  readonly about: string
  /** The words of each sheet, in one line each. */
  readonly sheets: readonly string[]
  /** Its tags, one below another. */
  readonly tags: string
}

/** Reads a PDF with the programs of Poppler; `told` has the words stand in their tags, which takes seconds for a long one. */
export const seePdf = (bytes: Uint8Array, told = false): SeenPdf => {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-pdf-'))
  const file = join(folder, 'plan.pdf')
  const run = (program: string, ...words: readonly string[]) =>
    execFileSync(program, words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    })
  try {
    writeFileSync(file, bytes)
    return {
      saysUniversal: Buffer.from(bytes).includes('<pdfuaid:part>1</pdfuaid:part>'),
      language: /\/Lang ?\(([^)]*)\)/.exec(Buffer.from(bytes).toString('latin1'))?.[1],
      about: run('pdfinfo', file),
      sheets: run('pdftotext', file, '-').split('\f').slice(0, -1).map(inOneLine),
      tags: run('pdfinfo', told ? '-struct-text' : '-struct', file),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const inOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
