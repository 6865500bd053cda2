/** Runs every check of the project, one after the other, and closes with one plain line of counts. */
import { dirname } from 'node:path'
import { readAsked, usage } from './running/asked.ts'
import { clock } from './running/clock.ts'
import { chooseSteps } from './running/steps.ts'
import { inWords, nothing, plus } from './running/tally.ts'

process.chdir(dirname(import.meta.dirname))

const asked = readAsked(process.argv.slice(2))
if ('refused' in asked) {
  console.error(`${asked.refused}\n\n${usage}`)
  process.exit(2)
}
if (asked.help) {
  console.log(usage)
  process.exit(0)
}

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())

const steps = chooseSteps(asked)
const all = clock()
let total = nothing
for (const step of steps) {
  console.log(`\n── ${step.title}`)
  const own = clock()
  const tally = await step.run(stop.signal)
  console.log(
    `   ${step.title}: ${own()}, ${tally.failed > 0 ? `${tally.failed} went wrong` : 'all is well'}`,
  )
  total = plus(total, tally)
  if (stop.signal.aborted) break
}

const partly = asked.only || asked.patterns.length > 0 ? ' Only a part of the tests was asked for.' : ''
const stopped = stop.signal.aborted ? ' It was stopped before its end.' : ''
console.log(`\nThis took ${all()}.${partly}${stopped}`)
console.log(inWords(total))
process.exit(total.failed > 0 || stop.signal.aborted ? 1 : 0)
