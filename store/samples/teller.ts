import { type Agreement, addDays, type Evidence, type View } from '../../checker/index.ts'
import {
  type Action,
  addEvidence,
  addTask,
  agree,
  answerChallenge,
  blockTask,
  type Change,
  challenge,
  change,
  comesRoundOn,
  dropTask,
  endPlan,
  escalateChallenge,
  finishTask,
  giveView,
  hearUnderstanding,
  meetGoal,
  meetNeed,
  partOfKind,
  reachStage,
  seeDraft,
  setReviewDate,
  setStages,
  settleChallenge,
  shareDraft,
  startPlan,
  startTask,
  takeReading,
  tickTask,
  word,
} from '../../plans/index.ts'
import type { Telling } from '../seeding/telling.ts'
import { dayAt, withDays } from './days.ts'
import { type HeldReview, holding } from './hold-review.ts'
import { toTask } from './needs.ts'
import { byOf, personId } from './people.ts'
import type { Away, SampleFamily, SamplePlan, SampleTask } from './shape.ts'

/** How a day that was ticked is written in a story; a dot is a day that nobody told of. */
const ticks = { x: 'done', '-': 'missed', o: 'not-needed', '.': undefined } as const

type How = 'in-person' | 'print' | 'link'
type Source = NonNullable<Evidence['source']>

/** What a story is told with: each line is one thing that somebody did, on a day that only goes forward. */
export type Teller = ReturnType<typeof tellerOf>

/** Tells what came of a plan once it was written down. */
export function tellerOf(telling: Telling, family: SampleFamily, plan: SamplePlan, reference: string) {
  const told = new Map<string, number>()
  const anId = (what: string): string => {
    const turn = (told.get(what) ?? 0) + 1
    told.set(what, turn)
    return `${plan.key}-${what}-${turn}`
  }
  const lastChallenge = (): string => `${plan.key}-challenge-${told.get('challenge')}`
  const who = (key: string): string => personId(family, key)
  const day = (away: Away) => dayAt(reference, away)
  const say = (text: string) => withDays(reference, text)
  const act = <Command>(action: Action<Command>, command: Command, by: string = plan.by): void =>
    telling.act(action, command, byOf(family, by))
  return {
    /** Goes on to a day. */
    on: (away: Away) => telling.to(day(away)),
    share(people: readonly string[], how: How = 'in-person') {
      act(shareDraft, { id: anId('draft'), with: people.map(who), how })
    },
    seen(person: string, how: How = 'in-person') {
      act(seeDraft, { id: anId('seen'), person: who(person), how })
    },
    agree(
      person: string,
      answer: Agreement['answer'] = 'agrees',
      more: Partial<Agreement & { readonly willDo: string }> = {},
    ) {
      const because = more.because === undefined ? {} : { because: say(more.because) }
      act(agree, { id: anId('answer'), answer, ...more, ...because, person: who(person) })
    },
    /** What somebody thinks, written down by whoever heard or saw it. */
    view(person: string, text: string, how: View['how'] = 'said') {
      const is = { person: who(person), how, ...(text !== '' && { text: say(text) }) }
      act(giveView, { id: anId('view'), is })
    },
    means(person: string, words: string, askedBy: string) {
      const is = { person: who(person), words, askedBy: who(askedBy) }
      act(hearUnderstanding, { id: anId('heard'), is })
    },
    /** Everybody works to it from this day on. */
    start(next?: Away) {
      act(startPlan, { on: telling.today() })
      if (next !== undefined) act(setReviewDate, { next: day(next) })
    },
    begun: (task: string) => act(startTask, { task }),
    blocked: (task: string, because: string) => act(blockTask, { task, because: say(because) }),
    dropped: (task: string, because: string) => act(dropTask, { task, because: say(because) }),
    done(task: string, evidence: string, source: Source = 'record', by?: string) {
      this.evidence(task, evidence, source, by)
      act(finishTask, { task, on: telling.today() })
    },
    evidence(under: string, text: string, source: Source = 'record', by?: string) {
      const is = { text: say(text), source, ...(by !== undefined && { by: who(by) }) }
      act(addEvidence, { id: anId('evidence'), under, is })
    },
    reading(measure: string, value: number, source?: string) {
      const is = { on: telling.today(), value, ...(source !== undefined && { source }) }
      act(takeReading, { id: anId('reading'), measure, is })
    },
    /** Figures as a register holds them: one every so many days from a day on, all noted today. */
    register(measure: string, first: Away, values: readonly number[], every = 7) {
      const { source } = partOfKind(telling.record(), 'measure', measure)?.is ?? {}
      for (const [at, value] of values.entries()) {
        const on = addDays(day(first), at * every)
        if (on > telling.today()) return
        const is = { on, value, ...(source !== undefined && { source }) }
        act(takeReading, { id: anId('reading'), measure, is })
      }
    },
    /** What came of the days of a task that comes round, in their order from a day on: done, missed, or not needed. */
    ticked(task: string, first: Away, marks: string) {
      const repeat = partOfKind(telling.record(), 'task', task)?.is.repeat
      if (!repeat) throw new Error(`${task} does not come round.`)
      const left = [...marks.replaceAll(' ', '')]
      for (let on = day(first); left.length > 0 && on < telling.today(); on = addDays(on, 1)) {
        if (!comesRoundOn(repeat, on)) continue
        const was = ticks[left.shift() as keyof typeof ticks]
        if (was) act(tickTask, { id: anId('tick'), task, on, was })
      }
    },
    stage: (part: string, stage: number) => act(reachStage, { part, stage, on: telling.today() }),
    goalMet: (goal: string) => act(meetGoal, { goal, on: telling.today() }),
    needMet: (need: string) => act(meetNeed, { need, on: telling.today() }),
    changed: (part: string, set: Change['set']) => act(change, { part, set }),
    staged(part: string, stages: readonly (readonly [Away, number])[]) {
      act(setStages, { part, stages: stages.map(([by, target]) => ({ by: day(by), target })) })
    },
    reworded: (part: string, text: string) => act(word, { part, text: say(text) }),
    /** A task that was thought of on the way. */
    added(id: string, under: string, task: SampleTask) {
      const { id: _, ...is } = toTask(family, task, id, reference)
      act(addTask, { id, under, is })
    },
    review(held: HeldReview) {
      act(holding(family, held, { id: anId('review'), reference, anId }), {}, held.by)
    },
    challenged(by: string, text: string, part?: string) {
      const about = part === undefined ? {} : { part }
      act(challenge, { id: anId('challenge'), by: who(by), text: say(text), ...about }, by)
    },
    /** Answers, settles or takes higher the challenge that was raised last. */
    answered: (answer: string) => act(answerChallenge, { challenge: lastChallenge(), answer: say(answer) }),
    settled: (outcome: string) => act(settleChallenge, { challenge: lastChallenge(), outcome: say(outcome) }),
    escalated: (outcome: string) =>
      act(escalateChallenge, { challenge: lastChallenge(), outcome: say(outcome) }),
    ended: (because: string) => act(endPlan, { on: telling.today(), because: say(because) }),
  }
}
