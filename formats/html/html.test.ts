import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { effort } from '../../test/effort.ts'
import { readFile } from '../read-file.ts'
import { plansIn, refusalOf, told } from '../testing/told.ts'

const bullet = (words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

const saved = `<!DOCTYPE html><html><head><title>Export</title><style>td { color: red }</style></head><body>
  <nav><a href="/">Home</a></nav>
  <h1>Child in Need Plan for Emily Hart</h1>
  <table><tr><th>Date of birth</th><td>1 February 2016</td></tr><tr><th>Review date</th><td>3 May 2026</td></tr></table>
  <table><thead><tr><th rowspan="2">What needs to change</th><th colspan="3">Actions</th></tr>
  <tr><th>Task</th><th>Who</th><th>By when</th></tr></thead>
  <tbody><tr><td rowspan="2">You need to hear</td><td><ul><li>Ring the clinic</li><li>Drive there</li></ul></td><td><p>Mum</p><p>Dad</p></td><td>2 May<br>4 May</td></tr>
  <tr><td>Sing</td><td rowspan="2">Nan</td><td>daily</td></tr>
  <tr><td>You need to sleep</td><td><input type="checkbox" checked> Bed at 8</td><td>on  school
   nights</td></tr></tbody></table>
  <table><tr><th>Name</th><th>Role</th><th>Signature</th></tr><tr><td>Sara</td><td>Social worker</td><td></td></tr></table>
  <script>alert('x')</script></body></html>`

const copied = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->
  <p class=MsoNormal align=center><b>CHILD IN NEED PLAN</b></p>
  <p class=MsoNormal><b>Child’s name:</b> Emily Hart&nbsp;&nbsp;&nbsp; <b>DOB:</b> 1/2/2016&nbsp;&nbsp; <b>Review date:</b> 3/5/26</p>
  <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>What needs to <br>change<o:p></o:p></b></p></td><td>Actions</td><td>Who</td><td>By when</td></tr>
  <tr><td rowspan=2>You need to hear</td><td>${bullet('Ring the clinic')}${bullet('Drive there')}</td><td><p>Mum</p><p>Dad</p></td><td><p>2 May</p><p>4 May</p></td></tr>
  <tr><td>Sing</td><td>Nan</td><td>daily</td></tr>
  <tr><td>You need to sleep</td><td>Bed at 8</td><td>Nan</td><td>on school nights</td></tr></table><!--EndFragment--></body></html>`

const expected = [
  {
    need: 'You need to hear',
    tasks: [
      ['Ring the clinic', 'Mum / 2 May'],
      ['Drive there', 'Dad / 4 May'],
      ['Sing', 'Nan / daily'],
    ],
  },
  { need: 'You need to sleep', tasks: [['Bed at 8', 'Nan / on school nights']] },
]

describe('a plan in a web page', () => {
  for (const [what, page] of [
    ['a saved page', saved.replace('<input type="checkbox" checked> ', '')],
    ['what Word puts on the clipboard', copied],
    [
      'a page that holds it in a table of its own',
      `<table><tr><td>${saved}</td></tr></table>`.replace('<input type="checkbox" checked> ', ''),
    ],
  ] as const)
    it(`is the same from ${what}`, async () => {
      const [{ plan }] = await plansIn('plan.html', page)
      deepEqual(told(plan), expected)
      deepEqual(
        [plan.about, plan.kind, plan.nextReview],
        [{ is: 'child', name: 'Emily Hart', born: '2016-02-01' }, 'child-in-need', '2026-05-03'],
      )
    })

  it('keeps what is no plan in notes, and nothing that nobody sees', async () => {
    const [{ plan, notes }] = await plansIn('plan.htm', saved)
    equal(plan.needs[1]?.tasks?.[0]?.text, '✓ Bed at 8')
    deepEqual(
      notes.map(({ text }) => text),
      ['Home', 'Name · Role · Signature', 'Sara · Social worker'],
    )
  })

  it('is refused in a sentence when there is no table of a plan in it', async () => {
    match(await refusalOf('a.html', '<html><body></body></html>'), /nothing in it/)
    match(await refusalOf('a.html', '<table><tr><td>A</td><td>B</td></tr></table>'), /not a plan’s/)
    match(await refusalOf('a.html', '<p>Hello</p>'), /no plan in it/)
  })

  for (const [what, page] of [
    ['deep', `${'<div>'.repeat(20_000)}x`],
    ['a table in a table without end', '<table><tr><td>'.repeat(3_000)],
    [
      'wide',
      `<table><tr><td colspan=100000>a</td><td rowspan=100000>b</td></tr>${'<tr><td>c</td></tr>'.repeat(500)}</table>`,
    ],
    ['full of marks', '<'.repeat(100_000)],
  ] as const)
    it(`is read at once though it is ${what}`, async () => {
      const worked = effort()
      await readFile('a.html', `<html>${page}`)
      ok(worked() < 20_000)
    })

  it('is refused, not shortened, when its parts stand too deep in each other', async () => {
    match(await refusalOf('a.html', `<html>${'<div>'.repeat(400)}${saved}`), /deeper than/)
  })

  it('is a plan or a refusal, whatever is torn out of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(saved.length),
        fc.nat(40),
        fc.string({ maxLength: 8 }),
        async (at, gone, put) => {
          const outcome = await readFile('a.html', saved.slice(0, at) + put + saved.slice(at + gone))
          ok('plans' in outcome || outcome.refused.length === 1)
        },
      ),
      { numRuns: 150 },
    )
  })
})
