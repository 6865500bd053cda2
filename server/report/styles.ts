import { readFile } from 'node:fs/promises'
import { fontFile } from '../assets.ts'

/** The style sheet of the report; it is built and kept as the pages’ own is. */
export const reportStyleSheet = new URL('../public/report.css', import.meta.url)

let reading: Promise<string> | undefined

/** The report’s styles with our typeface inside them, so that it looks the same wherever it is opened. */
export function reportStyles(): Promise<string> {
  reading ??= read()
  return reading
}

async function read(): Promise<string> {
  let css = (await readFile(reportStyleSheet, 'utf8')).replace(/^\uFEFF/, '')
  for (const weight of [400, 700]) {
    const font = await readFile(fontFile(weight), 'base64')
    css = css.replace(
      `/assets/fonts/atkinson-hyperlegible-latin-${weight}.woff2`,
      `data:font/woff2;base64,${font}`,
    )
  }
  return css
}
