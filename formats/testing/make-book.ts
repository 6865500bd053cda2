import { strToU8, type Zippable, zipSync } from 'fflate'

/** A box of a sheet: words, a day as Excel counts them, or yes or no. */
export type Box = string | { readonly day: string } | boolean | undefined

/** A sheet of a workbook made for a test. */
export type MadeSheet = {
  readonly name: string
  readonly rows: readonly (readonly Box[])[]
  readonly merged?: readonly string[]
  readonly hidden?: true
}

const safe = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const column = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : `A${column(at - 26)}`)
const counted = (day: string): number => Date.parse(day) / 86_400_000 + 25_569

const box = (value: Box, address: string): string => {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'object') return `<c r="${address}" s="1"><v>${counted(value.day)}</v></c>`
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${safe(value)}</t></is></c>`
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const sheetXml = ({ rows, merged = [] }: MadeSheet): string => {
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((value, along) => box(value, `${column(along)}${at + 1}`)).join('')}</row>`,
  )
  const cells = merged.map(ref => `<mergeCell ref="${ref}"/>`).join('')
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${cells && `<mergeCells>${cells}</mergeCells>`}</worksheet>`
}

/** The files of a workbook, so that a test can spoil one of them. */
export const bookFiles = (sheets: readonly MadeSheet[]): Record<string, string> => ({
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map(
      ({ name, hidden }, at) =>
        `<sheet name="${safe(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
})

/** Packs files by their names. */
export const pack = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ) as Zippable,
  )

/** A workbook as Excel would save it. */
export const makeBook = (sheets: readonly MadeSheet[]): Uint8Array => pack(bookFiles(sheets))
