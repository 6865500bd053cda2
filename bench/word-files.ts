import { zipSync } from 'fflate'
import { formats } from '../formats/index.ts'
import { readFile } from '../formats/read-file.ts'
import { realisticPlans } from './realistic-plans.ts'

/** A plan as a Word file, and how long it took to write. */
export type Written = { readonly bytes: Uint8Array; readonly milliseconds: number }

const warmUp = 50

/** Writes so many different plans as Word files, one after another, and times each once it is warm. */
export const writeWordPlans = async (many: number): Promise<readonly Written[]> => {
  const write = formats.find(({ id }) => id === 'word')?.write
  if (!write) throw new Error('There is no way to write Word files')
  const plans = realisticPlans(many)
  for (const plan of plans.slice(0, warmUp)) await write(plan)
  const written: Written[] = []
  for (const plan of plans) {
    const started = performance.now()
    const content = await write(plan)
    const milliseconds = performance.now() - started
    written.push({
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      milliseconds,
    })
  }
  return written
}

/** The slowest of twenty refusals, in milliseconds, of a small file that would unpack to 400 MB. */
export const timeBomb = async (): Promise<number> => {
  const bomb = zipSync({
    '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
    'word/document.xml': [new Uint8Array(400_000_000), { level: 9 }],
  })
  const times: number[] = []
  for (let round = 0; round < 20; round += 1) {
    const started = performance.now()
    const outcome = await readFile('plan.docx', bomb)
    times.push(performance.now() - started)
    if (!('refused' in outcome)) throw new Error('The bomb was read')
  }
  // The first also loads the reader, which every file would wait for once.
  return Math.max(...times.slice(1))
}
