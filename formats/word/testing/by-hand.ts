import { contents, p, pack, page, part, r, sdt, tbl, tc, tr, wordFile } from './packing.ts'

// What programs may write and few do: every way of saying something that a reader has to know.

const headings = [
  'What needs to happen?',
  'How will it happen? What are the tasks?',
  'Who will be doing this?',
  'By when?',
]

const picked = (day: string, shown: string): string =>
  sdt(`<w:date w:fullDate="${day}T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date>`, r(shown))
const asked = (words: string): string => sdt('<w:showingPlcHdr/><w:text/>', r(words))
const box = (ticked: boolean): string =>
  sdt(`<w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/></w14:checkbox>`, r(ticked ? '☒' : '☐'))
const field = (code: string, more = '', result = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin">${more}</w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result && r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const oldBox = (ticked: boolean): string =>
  field(
    'FORMCHECKBOX',
    `<w:ffData><w:checkBox><w:default w:val="0"/><w:checked w:val="${ticked ? 1 : 0}"/></w:checkBox></w:ffData>`,
  )

const controls = wordFile(
  [
    sdt('<w:alias w:val="Name"/>', p(`${r('Child’s name: ')}${sdt('<w:text/>', r('Ada Finch'))}`)),
    p(`${r('Date of birth: ')}${picked('2018-03-04', '04/03/2018')}`),
    p(`${r('Next review: ')}${sdt('<w:showingPlcHdr/><w:date/>', r('Click or tap to enter a date.'))}`),
    sdt(
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
      p(field('TOC \\o', '', 'Our plan 1')),
    ),
    tbl(
      tr(
        [...headings, 'Has this been completed?', 'Date completed'].map(each => tc(each)),
        '<w:tblHeader/>',
      ),
      sdt(
        '<w:tag w:val="row"/>',
        tr([
          'Ada, you need to see well at school.',
          sdt('<w:tag w:val="cell"/>', tc('Mum will take you to the optician.')),
          tc(
            p(
              sdt(
                '<w:dropDownList><w:listItem w:value="Mum"/><w:listItem w:value="Dad"/></w:dropDownList>',
                r('Mum'),
              ),
            ),
          ),
          tc(p(picked('2026-02-06', 'Friday 6 Feb'))),
          tc(p(`${box(true)}${r(' Yes ')}${box(false)}${r(' No')}`)),
          tc(p(picked('2026-02-04', '04/02/2026'))),
        ]),
      ),
      tr([
        '',
        tc(
          p(
            `${r('Mr Bold will keep your glasses in the class ')}${asked('Click here to enter text.')}${r('drawer.')}`,
          ),
        ),
        'Mr Bold',
        tc(p(picked('2026-02-09', 'when the glasses come'))),
        tc(p(box(false))),
        tc(p(asked('Click or tap to enter a date.'))),
      ]),
      tr([
        '',
        'Dad will pay by 13 February.',
        'Dad',
        '13 February 2026',
        tc(p(oldBox(true))),
        tc(p(field('FORMTEXT', '', '12 February 2026'))),
      ]),
    ),
  ].join(''),
)

const author = 'w:id="1" w:author="A Writer" w:date="2026-01-05T10:00:00Z"'
const ins = (inner: string): string => `<w:ins ${author}>${inner}</w:ins>`
const del = (words: string): string => `<w:del ${author}><w:r><w:delText>${words}</w:delText></w:r></w:del>`

const tracked = wordFile(
  [
    p(`${r('Plan for ')}${del('Ben')}${ins(r('Benji'))}${r(' Okoro')}`, '<w:pStyle w:val="Heading1"/>'),
    tbl(
      tr(headings, '<w:tblHeader/>'),
      tr([
        tc(
          p(
            `${r('Benji needs his asthma ')}${del('sorted')}${ins(r('under control: 2 attacks this month'))}${r('.')}`,
          ),
        ),
        tc(
          p(
            r('Mum will collect the '),
            `<w:rPr><w:del ${author}/></w:rPr><w:pPrChange ${author}><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:pPrChange>`,
          ) + p('blue inhaler.'),
        ),
        tc(p(`<w:moveFrom ${author}><w:r><w:t>Dad</w:t></w:r></w:moveFrom>${ins(r('Mum'))}`)),
        tc(p(`<w:moveTo ${author}>${r('19 January 2026')}</w:moveTo>`)),
      ]),
      tr(['A need that was taken out', 'and its task', 'Nobody', 'never'], `<w:del ${author}/>`),
      tr(
        [tc(p(ins(r('')))), 'Nurse Adams will show him the spacer.', 'Nurse Adams', '26 January 2026'],
        `<w:ins ${author}/>`,
      ),
    ),
  ].join(''),
  {
    'word/styles.xml': part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
    ),
    'word/comments.xml': part(
      'comments',
      `<w:comment ${author}>${p('Check the spacer with the surgery.')}</w:comment>`,
    ),
  },
)

const merge = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'
const merged = wordFile(
  [
    tbl(
      tr([tc('Early help plan for Mina Shah', '<w:gridSpan w:val="4"/>')]),
      tr([tc('Need', merge), tc('Action', '<w:gridSpan w:val="3"/>')]),
      tr([tc('', goesOn), 'What we will do', 'Who', 'When']),
      tr([
        tc('Mina needs a bed of her own.', merge),
        tc(
          p('Dad will:') +
            p('take the old sofa to the tip', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>') +
            p('put up the bed', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
        ),
        'Dad',
        '8 February 2026',
      ]),
      tr([tc('', goesOn), 'Gran will bring bedding.', 'Gran', '9 February 2026']),
      tr(
        [tc('Ines Roy will claim the grant.'), tc('Ines Roy'), tc('2 February 2026')],
        '<w:gridBefore w:val="1"/>',
      ),
      tr([
        'Mina needs breakfast before school.',
        tc(tbl(tr(['Breakfast club', 'Mum']), tr(['Fruit on Fridays', 'Gran', 'until Easter'])) + p('')),
        'Mum',
        'every school day until 27 March 2026',
      ]),
    ),
  ].join(''),
)

const plain = (name: string, need: string, task: string, who: string, by: string): string =>
  p(`Name: ${name}`) + tbl(tr(headings), tr([need, task, who, by]))

const strictPage = page(
  plain(
    'Zoë Łuk',
    'Zoë needs to sleep by 8pm.',
    'Mum reads to her at 7.30pm.',
    'Mum',
    'each night until 1 March 2026',
  ),
)
  .replaceAll(
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  )
  .replaceAll('w:', 'doc:')
  .replace('xmlns:w=', 'xmlns:doc=')
  .replace('UTF-8', 'UTF-16')
const strict = pack({
  '[Content_Types].xml': contents('/word/document2.xml'),
  'word/document2.xml': new Uint8Array(Buffer.from(`\uFEFF${strictPage}`, 'utf16le')),
})

const floating = (words: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const sign = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`

const beside = wordFile(
  [
    p('Plan Überblick', '<w:pStyle w:val="berschrift1"/>'),
    p(
      `${floating('Child: Omar Diaz')}${r('Kind of plan: Child in need plan')}<w:r><w:br/></w:r>${r('Start date: 5/1/2026')}`,
    ),
    tbl(
      tr([...headings, 'Done']),
      tr([
        tc(
          p(
            `${r('Omar needs a follow')}<w:r><w:noBreakHyphen/></w:r>${r('up at the eye cli')}<w:r><w:softHyphen/></w:r>${r('nic.')}${r('not to be seen', '<w:vanish/>')}`,
          ),
        ),
        tc(
          p(
            `${r('Mum ')}<w:hyperlink><w:r><w:t>rings</w:t></w:r></w:hyperlink>${r(' 01632')}<w:r><w:tab/></w:r>${r('960001.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
          ) + p(`${sign('Wingdings', 'F0D8')}${r(' Dad takes him.')}`),
        ),
        tc(p('Mum') + p('Dad')),
        tc(p(field('DATE', '', '9 January 2026')) + p('16 January 2026')),
        tc(p(sign('Wingdings', 'F0FE'))),
      ]),
    ),
  ].join(''),
  {
    'word/styles.xml': part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="Überschrift 1"/><w:basedOn w:val="Base"/></w:style><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    ),
    'word/header1.xml': part('hdr', p('Northshire: official, sensitive')),
    'word/header2.xml': part('hdr', p('Northshire: official, sensitive')),
    'word/footer1.xml': part('ftr', p(`${r('Page ')}${field('PAGE', '', '1')}`)),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:id="2">${p('The clinic is closed on Wednesdays.')}</w:footnote>`,
    ),
  },
)

const frame = wordFile(
  tbl(
    tr([tc(p('Child in need plan for Ivy Cole') + p('Review date: 3 March 2026'))]),
    tr([
      tc(
        tbl(
          tr(headings),
          tr([
            'Ivy needs to be at nursery by 9am.',
            'Grandad drives her.',
            'Grandad',
            'Mondays until 3 March 2026',
          ]),
        ) + p(''),
      ),
    ]),
  ),
)

const twoPlans = wordFile(
  p('Plan for Rob Hale', '<w:outlineLvl w:val="0"/>') +
    plain('Rob Hale', 'Rob needs to eat lunch.', 'Mrs Fox sits with him.', 'Mrs Fox', '6 February 2026') +
    p('Plan for Tess Hale', '<w:outlineLvl w:val="0"/>') +
    plain('Tess Hale', 'Tess needs new shoes.', 'Mum buys them.', 'Mum', '31 June 2026'),
)

/** The files of this kind by their names. */
export const byHand: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries({ controls, tracked, merged, strict, beside, frame, 'two-plans': twoPlans }),
)
