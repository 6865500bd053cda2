import { contents, p, pack, page, tbl, tr, wordFile } from './packing.ts'

// Files that are no plan, or that nobody should open: each is to be refused in one sentence.

const table = tbl(
  tr(['Need', 'Task', 'Who', 'When']),
  tr(['Ava needs sleep.', 'Mum reads.', 'Mum', '6 March 2026']),
)
const whole = wordFile(table)

/** A file as Office wrote before 2007, as far as its list of streams: that is what it is told by. */
const oldOffice = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(1536)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(24, 0x3e, true)
  view.setUint16(26, 3, true)
  view.setUint16(28, 0xfffe, true)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, 1, true)
  view.setUint32(48, 1, true)
  for (const [at, name] of ['Root Entry', ...names].entries()) {
    const from = 1024 + at * 128
    for (const [each, letter] of [...name].entries())
      view.setUint16(from + each * 2, letter.charCodeAt(0), true)
    view.setUint16(from + 64, (name.length + 1) * 2, true)
    bytes[from + 66] = at === 0 ? 5 : 2
  }
  return bytes
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const doctype = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
const macroType = '<Override PartName="/word/vba.part" ContentType="application/vnd.ms-office.vbaProject"/>'

/** The files of this kind by their names. */
export const broken: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries({
    'empty.docx': new Uint8Array(),
    'words.docx': text('Ava needs sleep. Mum reads to her.'),
    'cut-short.docx': whole.slice(0, whole.length - 40),
    'locked.docx': oldOffice('EncryptionInfo', 'EncryptedPackage'),
    'old-workbook.docx': oldOffice('Workbook'),
    'macros.docm': wordFile(table, { 'word/vbaProject.bin': text('Sub AutoOpen()') }),
    'macros-renamed.docx': wordFile(table, { '[Content_Types].xml': contents(undefined, macroType) }),
    'embedded.docx': wordFile(table, { 'word/embeddings/Microsoft_Excel_Sheet.xlsx': text('PK') }),
    'embedded-object.docx': wordFile(table, { 'word/embeddings/oleObject1.bin': text('x') }),
    'doctype.docx': wordFile('', { 'word/document.xml': `${doctype}${page(p('&b;'))}` }),
    'cut-page.docx': wordFile('', { 'word/document.xml': page(table).slice(0, -60) }),
    'no-text.docx': wordFile('', { 'word/document.xml': new Uint8Array([0x3c, 0x77, 0xff, 0xc3, 0x28]) }),
    'too-deep.docx': wordFile('<w:sdt>'.repeat(400) + '</w:sdt>'.repeat(400)),
    'packed-pictures.docx': pack({ 'one.jpg': text('a'), 'two.jpg': text('b') }),
    'workbook.docx': pack({
      '[Content_Types].xml': contents('/xl/workbook.xml').replace(
        'wordprocessingml.document',
        'spreadsheetml.sheet',
      ),
      'xl/workbook.xml': '<workbook/>',
    }),
    'pages-app.docx': pack({ 'Index/Document.iwa': text('x'), 'preview.jpg': text('x') }),
    'packed-plans.docx': pack({ 'plans/one.docx': whole, 'plans/two.docx': whole }),
    'noughts.docx': new Uint8Array(2000),
    'web-page.docx': text('MIME-Version: 1.0\nContent-Type: multipart/related'),
    'slides.docx': pack({ '[Content_Types].xml': contents('/ppt/x.xml'), 'ppt/presentation.xml': '<p/>' }),
    'open-document.docx': pack({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<a/>',
      'META-INF/manifest.xml': '<a/>',
    }),
    'pages.docx': text('%PDF-1.7\n1 0 obj'),
    'picture.docx': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]),
    'empty-table.docx': wordFile(tbl(tr(['Need', 'Task', 'Who', 'When']), tr(['', '', '', '']))),
    'other-table.docx': wordFile(
      p('Attendance at the parents’ evening') +
        tbl(
          tr(['First name', 'Phone', 'Signed in']),
          tr(['Ruth', '01632 960002', 'x']),
          tr(['Sam', '01632 960003', '']),
        ),
    ),
    'nothing.docx': wordFile(p('')),
  }),
)
