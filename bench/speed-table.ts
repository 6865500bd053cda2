import type { Scores } from '../checker/corpus/score.ts'
import type { Comparison, Figure } from './section.ts'

/** What was found of one checker: how fast, and its scores over everything and over the third set aside. */
export type Result = {
  readonly name: string
  readonly version: string
  readonly rate: number
  readonly whole: Scores
  readonly aside: Scores
}

/** How many times faster than each peer we aim to be. */
const timesFaster: Readonly<Record<string, number>> = { 'write-good': 4, retext: 100, harper: 300 }

const percent = (share: number): number => Number((share * 100).toFixed(1))

const columns = [
  ...[
    'checker',
    'version',
    'statements/s',
    'Bywhen ×',
    'precision',
    'recall',
    'micro F1',
    'macro F1',
    'clean',
  ],
  ...['aside: micro F1', 'macro F1', 'clean'],
]

const row = ({ name, version, rate, whole, aside }: Result, ours: Result): readonly (string | number)[] => [
  ...[name, version, rate, ours.rate / rate],
  ...[whole.micro.precision, whole.micro.recall, whole.micro.f1, whole.macro, whole.clean.share].map(percent),
  ...[aside.micro.f1, aside.macro, aside.clean.share].map(percent),
]

/** Every checker side by side. */
export const besideThePeers = (ours: Result, results: readonly Result[]): Comparison => ({
  columns,
  rows: results.map(result => row(result, ours)),
})

const quality = ({ micro, macro, clean }: Scores): readonly Figure[] =>
  [
    { what: 'micro F1', share: micro.f1, atLeast: 95 },
    { what: 'precision', share: micro.precision, atLeast: 96 },
    { what: 'macro F1', share: macro, atLeast: 92 },
    { what: 'clean statements left alone', share: clean.share, atLeast: 98 },
  ].map(({ what, share, atLeast }) => ({
    what: `Bywhen on the third set aside: ${what}`,
    measured: share * 100,
    unit: '%',
    aim: { atLeast },
  }))

/** What we hold ourselves to. */
export const ourAims = (ours: Result, results: readonly Result[]): readonly Figure[] => [
  { what: 'Bywhen on one thread', measured: ours.rate, unit: 'statements/s', aim: { atLeast: 50_000 } },
  ...results.flatMap(({ name, rate }) => {
    const atLeast = timesFaster[name]
    if (atLeast === undefined) return []
    return [{ what: `faster than ${name}`, measured: ours.rate / rate, unit: 'times', aim: { atLeast } }]
  }),
  ...quality(ours.aside),
]
