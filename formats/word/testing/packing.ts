import { strToU8, type Zippable, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word file by its parts, as no program would write it but any program could. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

/** The list of contents that says which part is the page. */
export const contents = (page = '/word/document.xml', more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${page}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${more}</Types>`

/** A part of a Word file around what it holds. */
export const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${main}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">${inner}</w:${root}>`

/** The page of a Word file around what stands on it. */
export const page = (inner: string): string => part('document', `<w:body>${inner}<w:sectPr/></w:body>`)

/** Packs parts into a file, the same each time. */
export const pack = (parts: Parts): Uint8Array => {
  const files: Zippable = {}
  for (const [name, part] of Object.entries(parts))
    files[name] = [
      typeof part === 'string' ? strToU8(part) : part,
      { mtime: '1980-01-01T00:00:00', level: 9 },
    ]
  return zipSync(files)
}

const rels =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
const relations =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A Word file with this on its page and these other parts. */
export const wordFile = (inner: string, parts: Parts = {}): Uint8Array =>
  pack({
    '[Content_Types].xml': contents(undefined, rels),
    '_rels/.rels': relations,
    'word/document.xml': page(inner),
    ...parts,
  })

/** Words in a run. */
export const r = (words: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph of words, or of what stands for them. */
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') || inner === '' ? inner : r(inner)}</w:p>`

/** A box of a table. */
export const tc = (inner: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith('<') ? inner : p(inner)}</w:tc>`

/** A row of boxes. */
export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map(each => (each.startsWith('<w:tc>') || each.startsWith('<w:sdt>') ? each : tc(each))).join('')}</w:tr>`

/** A table of rows. */
export const tbl = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

/** A content control. */
export const sdt = (properties: string, inner: string): string =>
  `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
