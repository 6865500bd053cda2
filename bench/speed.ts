import { type Scores, score } from '../checker/corpus/score.ts'
import { readLabelled } from '../cli/labelled.ts'
import { type Child, startChild } from './child.ts'
import { readWholeCorpus } from './corpus.ts'
import { median } from './figures.ts'
import { installPeers } from './install.ts'
import type { Round } from './one-checker.ts'
import { checkers } from './peers/index.ts'
import { ruleIds } from './peers/mapping.ts'
import type { Peer } from './peers/peer.ts'
import type { Section } from './section.ts'
import { besideThePeers, ourAims, type Result } from './speed-table.ts'

const rounds = 5
const warmUp = 2000
const shortestRound = 1000

/** A checker in its own process, warm, with what it raised on each statement and how fast each round was. */
type Runner = {
  readonly checker: Peer
  readonly child: Child
  readonly raised: readonly (readonly string[])[]
  readonly rates: number[]
}

const start = async (checker: Peer): Promise<Runner> => {
  const child = startChild('./one-checker.ts', checker.name)
  await child.ask('load')
  const raised = await child.ask<readonly (readonly string[])[]>('judge')
  await child.ask<Round>(warmUp)
  return { checker, child, raised, rates: [] }
}

const resultOf = ({ checker: { name, version }, raised, rates }: Runner): Result => {
  const corpus = readWholeCorpus()
  const raisedOn = new Map(corpus.map(({ id }, at) => [id, raised[at] ?? []]))
  const scored = (part: typeof corpus): Scores => score(part, ruleIds, ({ id }) => raisedOn.get(id) ?? [])
  return { name, version, rate: median(rates), whole: scored(corpus), aside: scored(readLabelled('aside')) }
}

/** Every checker over the same statements in the same run: how fast, and how often right. */
export const speed: Section = {
  name: 'speed',
  title: 'Statements a second on one thread, and how often right, beside the peers',
  async measure(tell) {
    installPeers(tell)
    const runners: Runner[] = []
    try {
      for (const checker of checkers) {
        tell(`${checker.name}: loading and warming up`)
        runners.push(await start(checker))
      }
      for (let round = 1; round <= rounds; round += 1) {
        tell(`round ${round} of ${rounds}`)
        for (const { child, rates } of runners) {
          const { statements, milliseconds } = await child.ask<Round>(shortestRound)
          rates.push((statements / milliseconds) * 1000)
        }
      }
    } finally {
      for (const { child } of runners) child.end()
    }
    const results = runners.map(resultOf)
    const [ours] = results
    if (ours === undefined) throw new Error('There is no checker to measure')
    return {
      how: `${ours.whole.statements} labelled statements; “aside” are the ${ours.aside.statements} of them set aside before the rules were written. Each checker in a fresh
process, warmed up, the median of ${rounds} rounds that take turns; “Bywhen ×” is how many times faster ours is. Shares in %;
“clean” is the share of clean statements left alone. What peers flag is mapped to our rules as generously as is fair.`,
      comparison: besideThePeers(ours, results),
      figures: ourAims(ours, results),
    }
  },
}
