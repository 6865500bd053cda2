import type { FacePage } from '../../formats/faces/face-page.ts'
import { openTypesetter } from '../../formats/pdf/typesetter.ts'
import { writePdf } from '../../formats/pdf/write.ts'
import { traceOf } from '../trace.ts'
import type { Said } from './printer.ts'

const typesetter = await openTypesetter()

const say = (said: Said): void => {
  process.send?.(said)
}

process.on('message', (page: FacePage) => {
  try {
    say({ ...writePdf(page, typesetter), megabytes: process.memoryUsage.rss() / 1_000_000 })
  } catch (error) {
    say({ failed: traceOf(error) })
  }
})
// Whoever asked is gone, and nobody else can ask.
process.on('disconnect', () => process.exit())

// The first page reads the typefaces and the template, for which whoever asks first should not have to wait.
const lines = [{ label: 'Plan', text: 'Plan' }]
writePdf(
  {
    title: 'Plan',
    sheet: 'lying',
    letters: 'small',
    foot: [],
    parts: [
      { kind: 'facts', lines },
      { kind: 'words', heading: 'Plan', lines },
      {
        kind: 'table',
        heading: 'Plan',
        columns: [{ heading: 'Plan', kind: 'texts', share: 1 }],
        rows: [[{ name: 'Plan', lines: [{ point: true, text: 'Plan' }] }]],
      },
    ],
  },
  typesetter,
)
say({ ready: true })
