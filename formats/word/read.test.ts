import { deepEqual, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Block } from '../blocks.ts'
import { openWord } from './open.ts'
import { p, part, r, sdt, tbl, tc, tr, wordFile } from './testing/packing.ts'
import { readTicks } from './ticks.ts'

const open = async (inner: string, parts = {}) => {
  const outcome = await openWord(wordFile(inner, parts))
  ok('blocks' in outcome, JSON.stringify(outcome))
  return outcome
}
/** Blocks as a person would jot them down. */
const jotted = (blocks: readonly Block[]): readonly string[] =>
  blocks.map(block =>
    block.kind === 'table'
      ? [block.headings, ...block.rows].map(row => row.join(' | ')).join(' // ')
      : `${block.kind === 'heading' ? `h${block.level}` : block.kind}: ${block.words}`,
  )
const list = (level: number, id = 1) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const merge = '<w:vMerge w:val="restart"/>'

const pages: readonly (readonly [title: string, page: string, blocks: readonly string[]])[] = [
  [
    'where a word might be broken nobody sees',
    p(`${r('op\u00ADti')}<w:r><w:softHyphen/></w:r>${r('cian')}`),
    ['line: optician'],
  ],
  [
    'a list that somebody typed is a list',
    p('• one') + p('- two') + p('3. three'),
    ['point: one', 'point: two', 'point: three'],
  ],
  [
    'a list of the program is a list',
    p('one', list(0)) + p('two', list(1)) + p('three', list(0, 0)),
    ['point: one', 'point: two', 'line: three'],
  ],
  [
    'a line break makes lines',
    p(`${r('Name: Ada')}<w:r><w:br/></w:r>${r('Born: 2018')}`),
    ['line: Name: Ada', 'line: Born: 2018'],
  ],
  [
    'a page break makes none',
    p(`${r('one ')}<w:r><w:br w:type="page"/></w:r>${r('two')}`),
    ['line: one two'],
  ],
  ['marks of Markdown stand for themselves', p('*so* | &lt;b>'), ['line: \\*so\\* \\| \\<b>']],
  ['an outline level makes a heading', p('Worries', '<w:outlineLvl w:val="1"/>'), ['h2: Worries']],
  [
    'body text is no heading, whatever its outline',
    p('Worries', '<w:outlineLvl w:val="9"/>'),
    ['line: Worries'],
  ],
  [
    'what is hidden is not read',
    p(`${r('seen')}${r(' unseen', '<w:vanish/>')}${r(' again', '<w:vanish w:val="0"/>')}`),
    ['line: seen again'],
  ],
  [
    'a box that goes on is empty below',
    tbl(tr(['Need', 'Task']), tr([tc('Sleep', merge), 'Read']), tr([tc('', '<w:vMerge/>'), 'Sing'])),
    ['Need | Task // Sleep | Read //  | Sing'],
  ],
  [
    'a row may leave out columns before its first box',
    tbl(tr(['Need', 'Task', 'Who']), tr(['Sing', 'Mum'], '<w:gridBefore w:val="1"/>')),
    ['Need | Task | Who //  | Sing | Mum'],
  ],
  [
    'a wide box stands in its first column',
    tbl(tr(['Need', 'Task', 'Who']), tr([tc('Health', '<w:gridSpan w:val="3"/>')]), tr(['a', 'b', 'c'])),
    ['Need | Task | Who // Health |  |  // a | b | c'],
  ],
  [
    'what goes over the whole table at its top stands above it',
    tbl(tr([tc('Plan for Ada', '<w:gridSpan w:val="2"/>')]), tr(['Need', 'Task']), tr(['a', 'b'])),
    ['line: Plan for Ada', 'Need | Task // a | b'],
  ],
  [
    'points below points belong to the point above, and words after a list are one more',
    tbl(
      tr(['Need', 'Task']),
      tr(['a', tc(p('Mum will', list(0)) + p('wash', list(1)) + p('Dad will', list(0)) + p('Gran too'))]),
    ),
    ['Need | Task // a | - Mum will<br>– wash<br>- Dad will<br>- Gran too'],
  ],
  [
    'who a list is about is said with each of its points',
    tbl(
      tr(['Need', 'Task']),
      tr(['a', tc(p('Mum will:') + p('• wash') + p('• iron') + p('Goal: clean shirts'))]),
    ),
    ['Need | Task // a | - Mum will: wash<br>- Mum will: iron<br>Goal: clean shirts'],
  ],
  [
    'a table in a box is told row by row',
    tbl(tr(['Need', 'Who']), tr(['a', tc(tbl(tr(['Mum', 'Monday', '9am']), tr(['Dad', ''])) + p(''))])),
    ['Need | Who // a | Mum: Monday, 9am<br>Dad'],
  ],
  [
    'a row and a box that were taken out are not read',
    tbl(
      tr(['Need', 'Task']),
      tr(['a', tc('gone', '<w:cellDel w:id="1"/>')]),
      tr(['b', 'gone'], '<w:del w:id="2"/>'),
      tr(['c', 'd']),
    ),
    ['Need | Task // a |  // c | d'],
  ],
  ['one box is a frame and no table', tbl(tr(['Name: Ada'])), ['line: Name: Ada']],
  ['a table with one row is a table', tbl(tr(['Name', 'Ada'])), ['Name | Ada']],
  [
    'a choice in a list is what was chosen',
    tbl(
      tr(['Need', 'Done']),
      tr(['a', tc(p(sdt('<w:comboBox><w:listItem w:value="Yes"/></w:comboBox>', r('Yes'))))]),
    ),
    ['Need | Done // a | Yes'],
  ],
  [
    'a choice of an older form is what was chosen',
    p(
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    ['line: Yes'],
  ],
  [
    'a paragraph whose end was taken out goes on in the next',
    p(r('one '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('two'),
    ['line: one two'],
  ],
  [
    'the same words are not read twice',
    `<mc:AlternateContent><mc:Choice Requires="x"></mc:Choice><mc:Fallback>${p('once')}</mc:Fallback></mc:AlternateContent>`,
    ['line: once'],
  ],
  [
    'a field that counts pages says nothing',
    p(`${r('Page ')}<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple>`),
    ['line: Page'],
  ],
  [
    'a field that somebody filled in says what they wrote',
    p(`<w:fldSimple w:instr="MERGEFIELD Name">${r('Ada')}</w:fldSimple>`),
    ['line: Ada'],
  ],
]

describe('the page of a Word file', () => {
  for (const [title, page, blocks] of pages)
    it(title, async () => {
      deepEqual(jotted((await open(page)).blocks), blocks)
    })

  it('has headings by any style that stands on a heading, and none by one that says it is body text', async () => {
    const style = (id: string, inner: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`
    const styles = part(
      'styles',
      style('T', '<w:name w:val="Title"/>') +
        style('H', '<w:name w:val="heading 2"/>') +
        style('Own', '<w:name w:val="Northshire"/><w:basedOn w:val="H"/>') +
        style(
          'Flat',
          '<w:name w:val="Flat"/><w:basedOn w:val="H"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
        ) +
        style('Round', '<w:name w:val="Round"/><w:basedOn w:val="Round"/>') +
        style('Point', `<w:name w:val="Point"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>`) +
        style('Bullets', '<w:name w:val="List Bullet 2"/>') +
        style('Gone', '<w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr>'),
    )
    const page = ['T', 'H', 'Own', 'Flat', 'Round', 'Point', 'Bullets', 'Gone', 'None'].map(id =>
      p(id, `<w:pStyle w:val="${id}"/>`),
    )
    deepEqual(jotted((await open(page.join(''), { 'word/styles.xml': styles })).blocks), [
      'h1: T',
      'h2: H',
      'h2: Own',
      'line: Flat',
      'line: Round',
      'point: Point',
      'point: Bullets',
      'line: None',
    ])
  })

  it('has no points where a list shows no marks', async () => {
    const numbering = part(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    const { blocks } = await open(p('bare', list(0)) + p('marked', list(1)), {
      'word/numbering.xml': numbering,
    })
    deepEqual(jotted(blocks), ['line: bare', 'point: marked'])
  })

  it('is told of what has no place on it: pictures, parts of other files, comments, notes, headers', async () => {
    const { notes } = await open(`${p('<w:r><w:drawing><a:blip/></w:drawing></w:r>')}<w:altChunk/>`, {
      'word/header1.xml': part('hdr', p('Child: Ada') + p('Official') + p('Swyddogol: ŵ')),
      'word/footer1.xml': part('ftr', p('Page 1 of 2')),
      'word/endnotes.xml': part('endnotes', `<w:endnote>${p('See the register.')}</w:endnote>`),
      'word/comments.xml': part('comments', `<w:comment>${p('Is this right?')}</w:comment>`),
    })
    deepEqual(notes, [
      { where: 'Pictures', text: 'There is a picture in it. Words in a picture are not read.' },
      { where: 'The file', text: 'A part of it is another file put into it, which is not read.' },
      { where: 'The header', text: 'Official' },
      { where: 'The header', text: 'Swyddogol: ŵ' },
      { where: 'An endnote', text: 'See the register.' },
      { where: 'A comment', text: 'Is this right?' },
    ])
  })

  it('begins with what its header says of the plan', async () => {
    const header = part('hdr', p('Child: Ada Finch') + p('Official'))
    const { blocks } = await open(p('Our plan'), { 'word/header1.xml': header, 'word/header2.xml': header })
    deepEqual(jotted(blocks), ['line: Child: Ada Finch', 'line: Our plan'])
  })
})

describe('boxes that are ticked', () => {
  for (const [typed, said] of [
    ['☒', '✓'],
    ['☐', 'No'],
    ['[x]', '✓'],
    ['☒ Yes ☐ No', 'Yes'],
    ['☐ Yes\n☒ No', 'No'],
    ['Yes ☐ No ☑', 'No'],
    ['☐ Yes ☐ No', ''],
    ['☒ Mum ☒ Dad ☐ Gran', 'Mum, Dad'],
    ['Completed? ☒ Yes ☐ No', 'Completed? Yes'],
    [
      '☐ Ring the school office before nine o’clock\n☒ Book the dentist',
      '- Ring the school office before nine o’clock\n- ✓ Book the dentist',
    ],
    ['☒ Mum will ring the school on Monday morning', '✓ Mum will ring the school on Monday morning'],
    ['No boxes here', 'No boxes here'],
  ] as const)
    it(`say “${said}” for “${typed.replaceAll('\n', ' / ')}”`, () => {
      deepEqual(readTicks(typed), said)
    })
})
