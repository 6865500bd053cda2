import { deepEqual, equal, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, describe, it } from 'node:test'
import { Counting, type Plan } from '../../checker/index.ts'
import { aPlan } from '../../checker/testing.ts'
import { writeJson } from '../../formats/write-json.ts'
import { addTo, newTally } from '../../server/report/report.ts'
import { pieceOfCsv } from '../writing/csv.ts'
import { pieceOfText } from '../writing/text.ts'
import { checkAll } from './check-all.ts'
import { callHands } from './hands.ts'
import { journalInMemory } from './journal.ts'
import { filesKept, resultsIn } from './results.ts'
import { countAll, sumUpAll, tellAll } from './tell-all.ts'

const folder = mkdtempSync(join(tmpdir(), 'bywhen-tell-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const readWith = { today: '2026-11-22', off: [], severities: ['fix', 'improve', 'advice'] } as const
const telling = { today: readWith.today, withNames: false, places: 80, coloured: false }

/** A plan that asks two things of one social worker, of whom many such plans ask too much. */
const oneOfMany = (number: number): Plan =>
  aPlan({
    id: `plan-${number}`,
    people: [{ id: 'steph', name: 'Steph Brown', is: 'professional', relation: 'social worker' }],
    needs: [
      {
        tasks: [
          { who: 'Steph Brown', due: '2026-12-01' },
          { who: 'Steph Brown', due: '2026-12-02' },
        ],
      },
    ],
  })

describe('telling what was found in many files', () => {
  it('is the same by many threads as by one, with what only all plans together show', async () => {
    const files = Array.from({ length: 70 }, (_, number) => {
      const file = join(folder, `${number}.json`)
      writeFileSync(file, number === 33 ? 'no plan' : writeJson(oneOfMany(number)))
      return { file }
    })
    const journal = journalInMemory()
    const hands = callHands(files.length, readWith)
    try {
      const stop = new AbortController().signal
      const went = await checkAll(files, {
        readWith,
        journal,
        hands,
        stop,
        stdin: Readable.from([]),
        done: () => {},
      })
      equal(went.caseload.shared.length, 1)
      const all = { files, journal, went, readWith, telling }
      const told = async (by: typeof hands | undefined, format: 'csv' | 'text' = 'csv') => {
        const counting = new Counting()
        const pieces: Uint8Array[] = []
        const hear = counting.addUp.bind(counting)
        for await (const piece of tellAll({ ...all, hands: by }, format, hear)) pieces.push(piece)
        return { text: Buffer.concat(pieces).toString(), summary: counting.summary }
      }
      const results = [...filesKept(files, journal, went)].flatMap(file =>
        resultsIn(file, went.caseload, readWith),
      )
      const alone = await told(undefined)
      equal(alone.text, results.map(each => pieceOfCsv(each, telling)).join(''))
      ok(alone.summary.rules.some(({ rule, findings }) => rule === 'overload' && findings === 69))
      deepEqual(await told(hands), alone)
      const { text } = await told(hands, 'text')
      equal(text, results.map(each => pieceOfText(each, telling)).join(''))
      deepEqual(await sumUpAll({ ...all, hands }), alone.summary)
      const tally = newTally()
      for (const each of results) addTo(tally, each)
      const heard = new Counting()
      deepEqual(await countAll({ ...all, hands }, heard.addUp.bind(heard)), tally)
      deepEqual(heard.summary, alone.summary)
    } finally {
      await hands.end()
    }
  })
})
