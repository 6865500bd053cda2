import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addMeasure, toPlan } from '../../../plans/index.ts'
import { organisation } from '../../sign-in/testing.ts'
import { doing } from '../change-plan.ts'
import { happen } from '../plan/testing/plans.ts'
import { inWorkspace, type Workspace } from '../testing.ts'
import { readPasted } from './paste-readings.ts'

const page = '/plans/emily/measures/m1'
const today = '2026-11-22'

const counting = async (workspace: Workspace) => {
  const is = {
    what: 'Mornings on time',
    unit: '%',
    baseline: 58,
    target: 92,
    source: 'the school register',
    stages: [{ by: '2026-11-20', target: 75 }],
  }
  await happen(workspace, 'emily', 'sara', [doing(addMeasure, { id: 'm1', under: 'n1', is })])
  return workspace.as('sara')
}

const readingsOf = async ({ store }: Workspace) => {
  const opened = await store.openPlan({ organisation, plan: 'emily' })
  return opened ? (toPlan(opened.record).needs[0]?.measures?.[0]?.readings ?? []) : []
}

describe('what is counted', () => {
  it('is told figure by figure against its start, stage and target, and drawn with its table', () =>
    inWorkspace(async workspace => {
      const sara = await counting(workspace)
      match((await sara.open(page)).html, /No figure has been read yet/)
      const one = { do: 'reading', on: '20 November', value: '64', source: 'the school register' }
      const { html } = await sara.send(one)
      match(
        html,
        /Improving: 64% on 20 November 2026, at the start 58%\. The stage of 20 November 2026, 75%, is not reached yet\. The target is 92%\./,
      )
      match(
        html,
        /<svg[^>]*role="img" aria-label="Mornings on time\. One reading: 64% on 20 November 2026\.[^"]*The target is 92%/,
      )
      match(html, /<table[\s\S]*20 November 2026[\s\S]*the school register/)
      await sara.send({ ...one, on: '21 November', value: '61' })
      match(sara.seen?.html ?? '', /Worse: 61% on 21 November 2026, before 64%/)
      match((await sara.open('/plans/emily')).html, /Worse: 61%[\s\S]*href="\/plans\/emily\/measures\/m1"/)
      await sara.open(page)
      match(
        (await sara.send({ ...one, on: 'today', value: '92 %' })).html,
        /The target is reached: well done/,
      )
      deepEqual(await readingsOf(workspace), [
        { on: '2026-11-20', value: 64, source: 'the school register' },
        { on: '2026-11-21', value: 61, source: 'the school register' },
        { on: today, value: 92, source: 'the school register' },
      ])
    }))

  it('asks for the day, the figure and where it comes from', () =>
    inWorkspace(async workspace => {
      const sara = await counting(workspace)
      await sara.open(page)
      for (const [more, says] of [
        [{ on: '' }, /Type a day/],
        [{ on: '1 December 2026' }, /has not come yet/],
        [{ value: 'many' }, /Give a figure, such as 64/],
        [{ source: '' }, /Say where the figure comes from/],
      ] as const) {
        const { status, html } = await sara.send({
          do: 'reading',
          on: '20 November',
          value: '64',
          source: 'the register',
          ...more,
        })
        equal(status, 422)
        match(html, says)
      }
      deepEqual(await readingsOf(workspace), [])
    }))

  it('is pasted from a register, looked at first, and kept once', () =>
    inWorkspace(async workspace => {
      const sara = await counting(workspace)
      await sara.open(page)
      equal((await sara.send({ do: 'look', pasted: '', 'pasted-source': 'x' })).status, 422)
      const pasted =
        'Day\tAttendance\n6 Nov 2026\t58%\n13/11/2026\t63\n20 November\tabsent\n1 December 2026\t90'
      const looked = await sara.send({ do: 'look', pasted, 'pasted-source': 'SIMS register' })
      match(looked.html, /As they were understood\. Nothing is kept yet[\s\S]*13 November 2026[\s\S]*63%/)
      match(looked.html, /Left out\. “absent” is not a figure/)
      match(looked.html, /Left out\. This day has not come yet|Left out\. [^<]*not come/)
      deepEqual(await readingsOf(workspace), [])
      await sara.send({ do: 'keep-pasted', pasted, 'pasted-source': 'SIMS register' })
      const kept = [
        { on: '2026-11-06', value: 58, source: 'SIMS register' },
        { on: '2026-11-13', value: 63, source: 'SIMS register' },
      ]
      deepEqual(await readingsOf(workspace), kept)
      const again = await sara.send({ do: 'keep-pasted', pasted, 'pasted-source': 'SIMS register' })
      match(again.html, /nothing new in it/)
      deepEqual(await readingsOf(workspace), kept)
    }))

  it('loses a figure that is wrong, with the reason, which only those who write the plan may ask for', () =>
    inWorkspace(async workspace => {
      const sara = await counting(workspace)
      await sara.open(page)
      await sara.send({ do: 'reading', on: '20 November', value: '640', source: 'the register' })
      const [, reading = ''] = /<option value="([^"]+-reading)"/.exec(sara.seen?.html ?? '') ?? []
      equal((await sara.send({ do: 'wrong', reading, because: '' })).status, 422)
      const ben = await workspace.as('ben')
      ok(!(await ben.open(page)).html.includes('A figure is wrong'))
      match(
        (await sara.send({ do: 'wrong', reading, because: 'It was 64.' })).html,
        /The figure is taken out/,
      )
      deepEqual(await readingsOf(workspace), [])
      equal((await sara.open('/plans/emily/measures/none')).status, 404)
    }))
})

describe('a line from a register', () => {
  for (const [line, read] of [
    ['6 Nov 2026\t58%', ['2026-11-06', 58]],
    ['2026-11-06,58.5', ['2026-11-06', 58.5]],
    ['"6 November 2026";"-2"', ['2026-11-06', -2]],
    ['Friday, 6 November 2026, 58', ['2026-11-06', 58]],
    ['06/11/2026\t\t58', ['2026-11-06', 58]],
    ['6 Nov 2026', /no figure/],
    ['6 Nov 2026\t3\t4', /more than one column of figures/],
    ['06/11/26\t\t58 %\t', ['2026-11-06', 58]],
    ['Emily Hart\t06/11/2026\tAM\t58%', ['2026-11-06', 58]],
    ['58%\t06/11/2026', ['2026-11-06', 58]],
    ['Fri 6-Nov\t58', ['2026-11-06', 58]],
    ['06/11/2026 09:15:00\t58', ['2026-11-06', 58]],
    ['46332\t58', ['2026-11-06', 58]],
    ['06/11/2026   58%', ['2026-11-06', 58]],
    ['06/11/2026 58', ['2026-11-06', 58]],
    ['06/11/2026: 58', ['2026-11-06', 58]],
    ['06/11/2026,"1,234"', ['2026-11-06', 1234]],
    ['6 November 2026, 1,234.5', ['2026-11-06', 1234.5]],
    ['06/11/2026\t4 of 5', ['2026-11-06', 4]],
    ['06/11/2026\t4/5', ['2026-11-06', 4]],
    ['06/11/2026\t4/6', /“4\/6” is not a figure/],
    ['06/11/2026\tN/A', /“N\/A” is not a figure/],
    ['11/20/2026\t58', /There is no month 20/],
    ['31 Nov 2026\t3', /./],
    ['6 Nov 2026\t1e9', /not a figure/],
  ] as const)
    it(`is understood: ${JSON.stringify(line)}`, () => {
      const [first] = readPasted(line, today, 'of 5')
      if (first && 'on' in first) deepEqual([first.on, first.value], read)
      else match(first?.says ?? '', read instanceof RegExp ? read : /^$/)
    })

  it('is read from a table as a spreadsheet copies it: titles, names, blank lines and all', () => {
    const table = [
      'Attendance, autumn term\t\t\t',
      '\t\t\t',
      'Week ending\tYear group\tSessions\tComment',
      '06/11/2026\tYear 4\t58%\t',
      '13/11/2026\tYear 4\t63.5%\tlate on Tuesday',
      '',
      '20/11/2026\tYear 4\t\tclosed',
      'Average\t\t60.75%\t',
    ].join('\r\n')
    deepEqual(
      readPasted(table, today, '%').map(line =>
        'on' in line ? [line.on, line.value] : line.says.slice(0, 24),
      ),
      [['2026-11-06', 58], ['2026-11-13', 63.5], '“closed” is not a figure', 'We could not read this a'],
    )
    deepEqual(
      readPasted('\t06/11/2026\t13/11/2026\nAttendance\t58%\t63%', today, '%').map(
        line => 'on' in line && line.value,
      ),
      [58, 63],
    )
  })

  it('is read without what stands above the columns, and not more than a register holds', () => {
    deepEqual(readPasted('Day,Figure\n\n6 Nov 2026,58\n', today).length, 1)
    const many = readPasted('6 Nov 2026,58\n'.repeat(500), today)
    equal(many.length, 401)
    match(JSON.stringify(many.at(-1)), /first 400 lines/)
  })
})
