import {
  AlignmentType,
  CheckBox,
  Document,
  HeadingLevel,
  type ISectionOptions,
  type ITableCellOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

// Plans as other services lay them out, made by the library that many programs write Word with.

const list = (reference: string, words: string): Paragraph =>
  new Paragraph({ text: words, numbering: { reference, level: 0 } })
const bullet = (words: string): Paragraph => new Paragraph({ text: words, bullet: { level: 0 } })
const numbered = (words: string): Paragraph => list('numbers', words)
const line = (words: string): Paragraph => new Paragraph(words)
const labelled = (label: string, words: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(words)] })
const box = (children: string | readonly Paragraph[], more: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({ children: typeof children === 'string' ? [line(children)] : children, ...more })
const row = (...cells: readonly (string | readonly Paragraph[] | TableCell)[]): TableRow =>
  new TableRow({ children: cells.map(each => (each instanceof TableCell ? each : box(each))) })
const ticked = (checked: boolean, words: string): Paragraph =>
  new Paragraph({ children: [new CheckBox({ checked }), new TextRun(` ${words}`)] })

const file = (children: ISectionOptions['children']): Document =>
  new Document({
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [{ children }],
  })

const twoHeadingRows = file([
  new Paragraph({ heading: HeadingLevel.TITLE, text: 'Child in Need Plan' }),
  labelled('Name of child', 'Emily Rowe'),
  labelled('Date of birth', '3 May 2017'),
  labelled('Date of plan', '12 January 2026'),
  labelled('Date of next review', '23 March 2026'),
  new Table({
    rows: [
      new TableRow({
        tableHeader: true,
        children: [
          box('What needs to happen?', { rowSpan: 2 }),
          box('How will it happen?', { columnSpan: 3 }),
          box('What is the expected impact?', { rowSpan: 2 }),
        ],
      }),
      new TableRow({ tableHeader: true, children: [box('Tasks'), box('Who will do this?'), box('By when')] }),
      new TableRow({
        children: [
          box('Emily, you need to be able to hear Miss Obi in class.', { rowSpan: 2 }),
          box('Mum will ring the audiology clinic and book your hearing test.'),
          box('Mum (Kelly Rowe)'),
          box('16 January 2026'),
          box('You hear every word of the story at the end of the day.', { rowSpan: 2 }),
        ],
      }),
      row('Miss Obi will sit you at the front of the class.', 'Miss Obi', 'every day until 23 March 2026'),
    ],
  }),
])

const whoAndWhen = file([
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Early Help Plan for Jamal Peters' }),
  new Table({
    rows: [
      row('Reason for action', 'Required action', 'Who will do this & when'),
      row(
        'Jamal has missed 14 of 40 school days this term.',
        [
          bullet('Dad will walk Jamal to the school gate.'),
          bullet('Mrs Lane will meet him there and walk him to class.'),
        ],
        [line('Dad: every school day until 27 March 2026'), line('Mrs Lane: Mondays until 27 March 2026')],
      ),
      row(
        'Jamal sleeps in the living room and is awake until midnight.',
        [numbered('Ann Cole will order a bed.'), numbered('Dad will clear the box room.')],
        [numbered('Ann Cole: 30 January 2026'), numbered('Dad: 1 February 2026')],
      ),
    ],
  }),
])

const ticks = file([
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Review of the early help plan' }),
  labelled('Child', 'Sofia Marsh'),
  new Table({
    rows: [
      row(
        'What needs to happen?',
        'What are the tasks?',
        'Who?',
        'By when?',
        'Has this been completed?',
        'Date completed',
        'Evidence and impact',
      ),
      row(
        'Sofia, you need clean uniform every morning.',
        'Nan will wash it on Sundays.',
        'Nan',
        '1 March 2026',
        [ticked(true, 'Yes'), ticked(false, 'No')],
        '22 February 2026',
        [bullet('Mr Hall sees a clean shirt each Monday.'), bullet('You told Priya that nobody laughs now.')],
      ),
      row(
        '',
        'Priya will get vouchers for a second shirt.',
        'Priya Nair',
        '15 March 2026',
        [ticked(false, 'Yes'), ticked(true, 'No')],
        '',
        '',
      ),
    ],
  }),
])

const otherShape = file([
  new Table({
    rows: [
      row('Child/Young person', 'Leo Byrne'),
      row('DOB', '09/11/2015'),
      row('Plan type', 'Child in need plan'),
      row('Date of meeting', '2 February 2026'),
    ],
  }),
  line(''),
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Our plan' }),
  new Table({
    rows: [
      row('Action', 'Person responsible', 'Timescale', 'Identified need', 'Comments'),
      row(
        'Mum books Leo in at Park Dental',
        'Mum',
        '20/02/2026',
        'Leo has toothache at night',
        'Bus 14 stops there',
      ),
      row('Jo Hart brings a toothbrush chart', 'Jo Hart', 'each Tuesday until 31/03/2026', '', ''),
    ],
  }),
])

const withoutTable = file([
  new Paragraph({ heading: HeadingLevel.TITLE, text: 'Early Help Plan' }),
  labelled('Name', 'Idris Okafor'),
  labelled('Date of next review', '1 June 2026'),
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Need 1: Getting to school' }),
  line('Idris needs to be at school by 8.50 every day.'),
  new Paragraph({ heading: HeadingLevel.HEADING_3, text: 'Actions' }),
  numbered('Mum to set her alarm for 7am – Mum, from 4 May until 29 May'),
  numbered('Miss Obi will ring by 9.30 on any day that Idris is not in'),
  new Paragraph({ heading: HeadingLevel.HEADING_3, text: 'How will we know?' }),
  bullet('Idris is on time on 18 days of 20.'),
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Need 2: Glasses' }),
  labelled('Action', 'Book an eye test at Park Opticians'),
  labelled('Who', 'Auntie Bola'),
  labelled('By when', '8 May 2026'),
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'What is going well' }),
  bullet('Idris reads to his cousin.'),
])

const letter = file([
  line('12 March 2026'),
  line('Dear Ada,'),
  line('Thank you for showing me your room. You are really good at drawing.'),
  line(
    'We are worried that you are often hungry at school. You need breakfast every day before your lessons.',
  ),
  line(
    'Mum will take you to breakfast club every school day from Monday 16 March. I will ring Mum every Friday until 1 May to hear how it goes.',
  ),
  line('We will know it works when you have eaten on four days out of five.'),
  line('You also need somewhere quiet to sleep. Dad is going to put up your new bed by Saturday 21 March.'),
  line('We will meet again on 4 May 2026.'),
  line('Best wishes,'),
  line('Jo Hart'),
])

/** The files of this kind by their names. */
export const fromLibrary = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const made = new Map<string, Uint8Array>()
  const files = {
    'two-heading-rows': twoHeadingRows,
    'who-and-when': whoAndWhen,
    ticks,
    'other-shape': otherShape,
    'without-table': withoutTable,
    letter,
  }
  for (const [name, each] of Object.entries(files)) made.set(name, await Packer.toBuffer(each))
  return made
}
