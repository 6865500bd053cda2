import {
  answerChallenge,
  challenge,
  escalateChallenge,
  isHere,
  settleChallenge,
} from '../../../../plans/index.ts'
import type { Permission } from '../../../access/permissions.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { mayAlso } from '../../plan/may-also.ts'
import type { PlanVisit } from '../../visit.ts'
import { type Outcome, planPage } from '../../workspace-page.ts'
import { keep, wordsIn } from '../keep.ts'
import { openPaper, type Paper } from '../paper.ts'
import { challengesView } from './view.ts'

/** The challenges of a plan, what whoever looks may do with them, and what they are called when they raise one. */
export type Challenges = {
  readonly paper: Paper
  readonly mayChallenge: boolean
  readonly mayAnswer: boolean
  readonly self: { readonly id: string; readonly name: string }
}

const said = {
  raised: 'Your challenge is raised. It stays with the plan, whatever comes of it.',
  answered: 'The answer is kept. Whether that settles it is for whoever raised it to say.',
  settled: 'It is settled, and what came of it is kept.',
  escalated: 'It goes to somebody who can decide it.',
}

/** What is done with one challenge, by the name of its button. */
const moves = {
  answered: (id: string, words: string) => doing(answerChallenge, { challenge: id, answer: words }),
  settled: (id: string, words: string) => doing(settleChallenge, { challenge: id, outcome: words }),
  escalated: (id: string, words: string) => doing(escalateChallenge, { challenge: id, outcome: words }),
} as const satisfies Readonly<Record<string, (id: string, words: string) => Doing>>

type Move = keyof typeof moves

const moveIn = (sent: URLSearchParams): Move | undefined =>
  (Object.keys(moves) as readonly Move[]).find(each => sent.has(each))

/** Between professionals: colleagues who see it differently keep a child safer than colleagues who stay silent. */
export const challengesPage = planPage<Challenges>({
  path: '/plans/:plan/challenges',
  may: 'see-plan',
  submits: (sent): Permission => (moveIn(sent) === 'answered' ? 'answer-challenge' : 'challenge'),
  show: visit => toChallenges(visit),
  again: (visit, sent) => toChallenges(visit, sent),
  submit,
  view: challengesView,
})

async function toChallenges(visit: PlanVisit, sent?: URLSearchParams): Promise<Challenges> {
  const paper = await openPaper(visit, said, sent)
  const person = visit.family.workers.find(({ account }) => account === visit.who.id)?.person
  const listed = paper.people.find(({ id, name }) => id === person || name === visit.who.name)
  return {
    paper,
    mayChallenge: mayAlso(visit, 'challenge'),
    mayAnswer: mayAlso(visit, 'answer-challenge'),
    self: { id: listed?.id ?? visit.who.name, name: visit.who.name },
  }
}

async function submit(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Challenges>> {
  const shown = await toChallenges(visit, sent)
  const move = moveIn(sent)
  const id = move && (sent.get(move) ?? '')
  const does =
    move && id !== undefined ? moves[move](id, sent.get(`words-${id}`) ?? '') : raising(shown, sent)
  const kept = await keep(visit, sent, [does])
  if ('record' in kept) return { goTo: `/plans/${visit.plan}/challenges?done=${move ?? 'raised'}` }
  const at = (field: string): string =>
    move && ['answer', 'outcome'].includes(field) ? `words-${id}` : field
  return { shown, refused: kept.refused.map(({ field, text }) => ({ field: at(field), text })) }
}

function raising({ paper, self }: Challenges, sent: URLSearchParams): Doing {
  const part = wordsIn(sent, 'part')
  const isPart = part !== undefined && isHere(paper.record, part)
  const by = sent.get('by') || self.id
  return doing(challenge, { id: newId(), by, text: sent.get('text') ?? '', ...(isPart && { part }) })
}
