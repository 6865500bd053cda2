import { deepEqual, equal, match, notEqual, ok, rejects } from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { examples } from '../../checker/examples/index.ts'
import { type Plan, templates } from '../../checker/index.ts'
import type { FacePage } from '../../formats/faces/face-page.ts'
import { layOutFace } from '../../formats/faces/lay-out-face.ts'
import { openPrinting, type PrintingProblem } from './printing.ts'

const wildHand = new URL('./testing/wild-hand.ts', import.meta.url)
const page = (title: string): FacePage => ({ title, sheet: 'lying', letters: 'small', foot: [], parts: [] })
const because = (why: PrintingProblem['why']) => (error: unknown) =>
  (error as PrintingProblem).why === why && !String(error).includes('Emily')

describe('the place where PDFs are made', () => {
  const opened: ReturnType<typeof openPrinting>[] = []
  const lines: string[] = []
  const open = (options: Partial<Parameters<typeof openPrinting>[0]> = {}) => {
    const printing = openPrinting({ log: line => lines.push(line), ...options })
    opened.push(printing)
    return printing
  }
  /** The number of the process that printed it, and the title. */
  const printed = async (printing: ReturnType<typeof openPrinting>, title: string) =>
    new TextDecoder().decode(await printing.pdf(page(title))).split(' ')
  after(() => Promise.all(opened.map(printing => printing.close())))

  it('makes every face of a plan, each asker’s own', async () => {
    const printing = open()
    const plan = examples[0]?.plan as Plan
    const all = await Promise.all(
      templates.map(({ id }) => printing.pdf(layOutFace(plan, id, { version: 1, printed: '2026-11-22' }))),
    )
    equal(new Set(all.map(each => Buffer.from(each).toString('latin1'))).size, templates.length)
    for (const pdf of all) match(Buffer.from(pdf).toString('latin1'), /^%PDF-1\.7/)
  })

  it('answers in turn, from one process', async () => {
    const printing = open({ hand: wildHand })
    const all = await Promise.all(['a', 'b', 'c'].map(title => printed(printing, title)))
    deepEqual(
      all.map(([, title]) => title),
      ['a', 'b', 'c'],
    )
    equal(new Set(all.map(([process]) => process)).size, 1)
  })

  for (const [title, why] of [
    ['hangs', 'took-too-long'],
    ['dies', 'bug'],
    ['leaves', 'bug'],
    ['throws', 'bug'],
    ['fails', 'bug'],
  ] as const)
    it(`goes on after a page that ${title}, and loses nobody else's`, { timeout: 150_000 }, async () => {
      const printing = open({ hand: wildHand, seconds: title === 'hangs' ? 5 : 30 })
      const [before] = await printed(printing, 'before')
      const lost = rejects(printing.pdf(page(title)), because(why))
      const others = ['a', 'b'].map(each => printed(printing, each))
      await lost
      const [one, other] = await Promise.all(others)
      deepEqual([one?.[1], other?.[1]], ['a', 'b'])
      if (title !== 'fails') notEqual(one?.[0], before)
    })

  it('turns away a crowd, and takes the next once it has gone', async () => {
    const printing = open({ hand: wildHand })
    const asked = Array.from({ length: 20 }, (_, at) => printed(printing, `${at}`))
    await rejects(printing.pdf(page('one too many')), because('crowd'))
    await Promise.all(asked)
    equal((await printed(printing, 'later'))[1], 'later')
  })

  for (const [what, options, title] of [
    ['many pages', { documents: 3 }, 'a'],
    ['one that makes it large', { megabytes: 1000 }, 'grows'],
  ] as const)
    it(`has a fresh process take over after ${what}, and nobody goes without`, {
      timeout: 150_000,
    }, async () => {
      const printing = open({ hand: wildHand, ...options })
      const [first] = await printed(printing, title)
      let now = first
      // Where none took over, this would go on until the time of the test is up.
      while (now === first) [now] = await printed(printing, 'a')
      notEqual(now, first)
    })

  it('says so at once where no process can begin', async () => {
    const printing = open({ hand: new URL('./testing/nobody.ts', import.meta.url) })
    await rejects(printing.pdf(page('a')), because('bug'))
    await rejects(printing.pdf(page('a')), because('bug'))
  })

  it('does not wait for ever for a process that never begins', async () => {
    const printing = open({ hand: new URL('./testing/silent-hand.ts', import.meta.url), seconds: 1 })
    await rejects(printing.pdf(page('a')), because('took-too-long'))
  })

  it('ends what is under way when it is closed, and begins nothing more', { timeout: 150_000 }, async () => {
    const printing = open({ hand: wildHand })
    await printed(printing, 'a')
    const under = rejects(printing.pdf(page('hangs')), because('closed'))
    const waiting = rejects(printing.pdf(page('b')), because('closed'))
    await printing.close()
    await Promise.all([under, waiting])
    await rejects(printing.pdf(page('c')), because('closed'))
  })

  it('tells what went wrong and which letters were missing, and nobody’s words', async () => {
    const printing = open({ hand: wildHand })
    await printed(printing, 'shows less')
    ok(lines.some(line => line.includes('"scripts":["Bengali"]')))
    ok(lines.some(line => line.includes('took-too-long')))
    ok(lines.every(line => !line.includes('Emily') && !line.includes('shows less')))
  })
})
