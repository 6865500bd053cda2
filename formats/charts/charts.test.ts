import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, type Measure } from '../../checker/index.ts'
import { drawMeasure } from './draw-measure.ts'
import type { Drawing, Words } from './drawing.ts'
import { figureRows } from './figure-rows.ts'
import { bareFigure, figureInWords } from './figure-words.ts'
import { widthOf } from './room.ts'
import { roundFigures } from './scales.ts'
import { lettered, outlined, toSvg } from './svg.ts'

const weekly = (many: number, value: (at: number) => number) =>
  Array.from({ length: many }, (_, at) => ({ on: addDays('2026-03-06', at * 7), value: value(at) }))

const attendance: Measure = {
  ...{ id: 'm1', what: 'Days at school', unit: '%', baseline: 58, target: 92 },
  stages: [
    { by: '2026-07-10', target: 92 },
    { by: '2026-04-17', target: 70, done: '2026-04-10' },
  ],
  readings: weekly(12, at => 58 + at * 2),
}

const drawn = (measure: Measure): Drawing => {
  const drawing = drawMeasure(measure)
  ok(drawing)
  return drawing
}
const wordsOf = (drawing: Drawing, is: Words['is']): readonly string[] =>
  drawing.words.filter(each => each.is === is).map(({ words }) => words)

/** Where words stand, by their edges. */
const edgesOf = ({ x, y, at, words }: Words) => {
  const width = widthOf(words)
  const left = at === 'start' ? x : at === 'middle' ? x - width / 2 : x - width
  return { left, right: left + width, top: y - 9, bottom: y + 2 }
}

describe('a chart of what is counted', () => {
  it('is none before anybody has read a figure', () => {
    equal(drawMeasure({ ...attendance, readings: [] }), undefined)
    equal(drawMeasure({ id: 'm1', what: 'Nights' }), undefined)
  })

  it('names the target, the start, the stages in the order of their days, the last figure and both ends of time', () => {
    const drawing = drawn(attendance)
    deepEqual(wordsOf(drawing, 'target'), ['Target 92%'])
    deepEqual(wordsOf(drawing, 'start'), ['Start 58%'])
    deepEqual(wordsOf(drawing, 'stage'), ['Stage 1', 'Stage 2'])
    deepEqual(wordsOf(drawing, 'last'), ['80%'])
    ok(wordsOf(drawing, 'axis').includes('6 March 2026'))
    ok(wordsOf(drawing, 'axis').includes('10 July 2026'))
    deepEqual([drawing.way.length, drawing.stages.length], [12, 2])
  })

  it('says in words what it shows', () =>
    equal(
      drawn(attendance).says,
      'Days at school. 12 readings, from 58% on 6 March 2026 to 80% on 22 May 2026; the lowest is 58%, the highest 80%. It started at 58%. Stage 1 is 70% by 17 April 2026. Stage 2 is 92% by 10 July 2026. The target is 92%.',
    ))

  it('has one dot for one reading, in the middle, with its day', () => {
    const drawing = drawn({ id: 'm1', what: 'Nights away', readings: weekly(1, () => 0) })
    deepEqual([drawing.way.length, wordsOf(drawing, 'last')], [1, ['0']])
    deepEqual(wordsOf(drawing, 'axis'), ['0', '1', '6 March 2026'])
    match(drawing.says, /One reading: 0 on 6 March 2026/)
  })

  it('keeps days as far apart as they were, across years', () => {
    const [first, second, last] = drawn({
      ...{ id: 'm1', what: 'Reading age' },
      readings: [
        { on: '2026-11-20', value: 10.5 },
        { on: '2019-11-20', value: 6 },
        { on: '2020-11-20', value: 6.5 },
      ],
    }).way
    ok(first && second && last)
    const share = (second.x - first.x) / (last.x - first.x)
    ok(Math.abs(share - 1 / 7) < 0.01, `${share}`)
  })

  it('draws figures under nought under it, highest on top', () => {
    const drawing = drawn({
      ...{ id: 'm1', what: 'Weight against the line', baseline: -4.5, target: 0 },
      readings: weekly(9, at => -4.5 + at / 2),
    })
    const heights = drawing.way.map(({ y }) => y)
    deepEqual(
      heights,
      heights.toSorted((a, b) => b - a),
    )
    deepEqual(wordsOf(drawing, 'start'), ['Start −4.5'])
    deepEqual(wordsOf(drawing, 'target'), ['Target 0'])
  })

  it('names a stage that has no figure on its day', () => {
    const drawing = drawn({ ...attendance, stages: [{ by: '2026-05-01', text: 'The trip' }] })
    deepEqual(wordsOf(drawing, 'stage'), ['Stage'])
    equal(drawing.stages.length, 0)
    ok(drawing.strokes.some(({ is }) => is === 'stage'))
  })

  it('stays inside its edges and writes nothing over anything, whatever is counted', () => {
    const figure = fc.oneof(
      fc.integer({ min: -50, max: 100 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    )
    const day = fc.integer({ min: 0, max: 3000 }).map(away => addDays('2019-01-01', away))
    const maybe = fc.option(figure, { nil: undefined })
    const measures = fc.record({
      readings: fc.array(fc.record({ on: day, value: figure }), { minLength: 1, maxLength: 60 }),
      stages: fc.array(fc.record({ by: day, target: maybe }), { maxLength: 6 }),
      ...{ baseline: maybe, target: maybe },
    })
    fc.assert(
      fc.property(measures, ({ stages, baseline, target, readings }) => {
        const drawing = drawn({
          ...{ id: 'm1', what: 'Anything', readings },
          ...(baseline !== undefined && { baseline }),
          ...(target !== undefined && { target }),
          stages: stages.map(({ by, target: aim }) => ({ by, ...(aim !== undefined && { target: aim }) })),
        })
        const { width, height, words, way, strokes } = drawing
        const places = [...way, ...drawing.stages, ...strokes.flatMap(({ from, to }) => [from, to]), ...words]
        for (const { x, y } of places) ok(x >= 0 && x <= width && y >= 0 && y <= height, `${x} ${y}`)
        const boxes = words.map(edgesOf)
        for (const [at, one] of boxes.entries())
          for (const other of boxes.slice(at + 1))
            ok(
              one.right <= other.left ||
                other.right <= one.left ||
                one.bottom <= other.top ||
                other.bottom <= one.top,
              JSON.stringify(words),
            )
        equal(way.length, readings.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the figures beside a chart', () => {
  for (const [least, most, figures] of [
    [58, 92, [40, 60, 80, 100]],
    [0, 5, [0, 2, 4, 6]],
    [0, 1, [0, 0.5, 1]],
    [3, 3, [0, 1, 2, 3]],
    [0, 0, [0, 1]],
    [-4.5, 0, [-6, -4, -2, 0]],
    [-3, 4, [-5, -2.5, 0, 2.5, 5]],
    [1_000_000, 1_000_001, [1_000_000, 1_000_000.5, 1_000_001]],
  ] as const)
    it(`reach from below ${least} to above ${most}`, () => deepEqual(roundFigures(least, most), figures))

  it('are written as people write them', () => {
    deepEqual([-2.5, 1000, 12_500, 0.1 + 0.2].map(bareFigure), ['−2.5', '1000', '12,500', '0.3'])
    equal(figureInWords({ unit: ' % ' }, 64), '64%')
    equal(figureInWords({ unit: 'of 5' }, 4), '4 of 5')
  })

  it('stand in a table too, in the order of their days, with the names that the chart gives them', () =>
    deepEqual(
      figureRows({ ...attendance, readings: weekly(2, () => 60).toReversed() }).map(row =>
        Object.values(row).join('|'),
      ),
      [
        'at the start|Start|58|',
        '6 March 2026|Reading|60|',
        '13 March 2026|Reading|60|',
        'by 17 April 2026|Stage 1, reached on 10 April 2026|70|',
        'by 10 July 2026|Stage 2|92|',
        'in the end|Target|92|',
      ],
    ))
})

describe('a chart as a picture', () => {
  it('needs no typeface where its words are outlines, and has words that can be found where they are not', () => {
    const picture = toSvg(drawn(attendance), outlined)
    ok(!picture.includes('<text'))
    match(toSvg(drawn(attendance), lettered), /<text [^>]*>Target 92%<\/text>/)
  })

  it('tells its lines apart without colour', () => {
    const dashes = [...toSvg(drawn(attendance), lettered).matchAll(/stroke-dasharray="([^"]+)"/g)]
    equal(new Set(dashes.map(([, dash]) => dash)).size, 2)
  })

  it('shows a letter for every sign that can stand in it', () => {
    const signs =
      'Target Start Stage 0123456789 %,.−JanuaryFebruaryMarchAprilMayJuneJulyAugustSeptemberOctoberNovemberDecember'
    const empty = outlined({ words: '\u0378', x: 0, y: 0, at: 'start', is: 'axis' })
    for (const sign of new Set(signs.replaceAll(' ', '')))
      ok(outlined({ words: sign, x: 0, y: 0, at: 'start', is: 'axis' }) !== empty, sign)
  })
})
