import { equal, ok, rejects } from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { Crew, CrewProblem } from './crew.ts'

type Ask = { readonly does: 'double' | 'hang' | 'eat' | 'throw'; readonly number?: number }

const source = `
import { answerAsks } from ${JSON.stringify(new URL('./crew-hand.ts', import.meta.url).href)}
answerAsks(async ({ does, number }) => {
  if (does === 'hang') for (;;);
  if (does === 'throw') throw new Error('a bug')
  const kept = []
  if (does === 'eat') for (;;) kept.push(new Array(100_000).fill(Math.random()))
  return number * 2
})`
const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`)
const limits = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 8 }
const why = (expected: string) => (error: unknown) => error instanceof CrewProblem && error.why === expected

describe('a crew', () => {
  const crews: Crew<Ask, number>[] = []
  const hired = (most: number, seconds = 60): Crew<Ask, number> => {
    const crew = new Crew<Ask, number>({ url, most, seconds, limits })
    crews.push(crew)
    return crew
  }
  after(() => Promise.all(crews.map(crew => crew.end())))

  it('answers everything it is asked, each ask with its own answer', async () => {
    const crew = hired(2)
    const numbers = Array.from({ length: 50 }, (_, at) => at)
    const answers = await Promise.all(numbers.map(number => crew.ask({ does: 'double', number })))
    equal(answers.join(), numbers.map(number => number * 2).join())
    equal(crew.size, 2)
  })

  for (const [does, expected] of [
    ['hang', 'took-too-long'],
    ['eat', 'too-much-memory'],
    ['throw', 'bug'],
  ] as const)
    it(`goes on after one that ${does}s, and loses nobody else's work`, { timeout: 120_000 }, async () => {
      const crew = hired(1, does === 'hang' ? 2 : 60)
      const lost = rejects(crew.ask({ does }), why(expected))
      const others = Promise.all([1, 2, 3].map(number => crew.ask({ does: 'double', number })))
      await lost
      equal((await others).join(), '2,4,6')
      equal(crew.size, 1)
    })

  it('says so at once when its threads cannot even begin', async () => {
    const crew = new Crew<Ask, number>({ url: new URL('data:text/javascript,throw new Error("no")') })
    crews.push(crew)
    await rejects(crew.ask({ does: 'double', number: 1 }), why('could-not-begin'))
    await rejects(crew.ask({ does: 'double', number: 1 }), why('could-not-begin'))
    ok(crew.size === 0)
  })

  it('has gone home before the program does, though answers were still on their way', async () => {
    const program = `
      import { Crew } from ${JSON.stringify(new URL('./crew.ts', import.meta.url).href)}
      for (let turn = 0; turn < 40; turn += 1) {
        const crew = new Crew({ url: new URL(${JSON.stringify(url.href)}), most: 2 })
        const asks = Array.from({ length: 40 }, (_, number) => crew.ask({ does: 'double', number }))
        await asks[turn % 8]
        await crew.end()
      }
      console.log('all home')`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
    equal(stdout, 'all home\n')
  })
})
