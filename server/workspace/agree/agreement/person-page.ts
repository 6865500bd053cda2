import type { Person } from '../../../../checker/index.ts'
import { standingsOf } from '../../../../plans/index.ts'
import { holdBack } from '../../../access/holds/hold-back.ts'
import { HttpProblem } from '../../../problem.ts'
import { theFamily } from '../../care/the-family.ts'
import { TURNED } from '../../for-family/address.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import { dayFaults, dayIn, dayOr, keep } from '../keep.ts'
import { openPaper, type Paper } from '../paper.ts'
import { answersIn, type Offer, offerTo } from './answers.ts'
import type { Answering } from './own-answer.ts'
import { personAnswerView } from './person-view.ts'

/** What one person is asked, and what they have answered before. */
export type AskOne = {
  readonly paper: Paper
  readonly them: Person
  readonly offer: Offer
  /** Whom a safety hold keeps them apart from, by name. */
  readonly apart: readonly string[]
  /** The same as they themselves see it, where the screen is turned round to them. */
  readonly turned: Answering | undefined
}

/** Asks one person whether they agree, with the whole plan or part by part; what they answer is bound to the very words they were shown. */
export const personAnswerPage = planPage<AskOne>({
  path: '/plans/:plan/agreement/:person',
  may: 'note-answer',
  show: visit => toAsk(visit),
  again: (visit, sent) => toAsk(visit, sent),
  async submit(visit, sent) {
    const shown = await toAsk(visit, sent)
    const day = dayIn(sent, visit.today)
    const faults = dayFaults(day)
    if (faults.length > 0) return { shown, refused: faults }
    const given = answersIn(sent, shown.turned?.offer ?? shown.offer, dayOr(day, visit.today))
    if ('refused' in given) return { shown, refused: given.refused }
    const kept = await keep(visit, sent, given.doings)
    if ('refused' in kept) return { shown, refused: kept.refused }
    const here = `/plans/${visit.plan}/agreement`
    return {
      goTo: shown.turned ? `${here}/${shown.them.id}?${TURNED}=yes&done=kept` : `${here}?done=kept`,
    }
  },
  view: personAnswerView,
})

const said = { kept: 'Thank you. Your answer is kept. You can answer again at any time.' }

async function toAsk(visit: PlanVisit, sent?: URLSearchParams): Promise<AskOne> {
  const paper = await openPaper(visit, said, sent)
  const them = paper.people.find(({ id }) => id === visit.params.person)
  if (!them) throw new HttpProblem(404)
  const turned = visit.query.has(TURNED) ? await toTurned(visit, paper, them) : undefined
  const offer = offerTo(paper.record, paper.holds, them.id)
  const apart = offer.apart.length > 0 ? await namesApart(visit, paper, them) : []
  return { paper, them, offer, apart, turned }
}

/** The plan may list somebody under an id of its own, or not at all; the family knows everybody whom a hold is about. */
async function namesApart(visit: PlanVisit, paper: Paper, them: Person): Promise<readonly string[]> {
  const { people } = await theFamily(visit)
  const theirs = visit.family.holds.flatMap(({ id, hidden, keptFrom }) =>
    paper.holds.some(named => named.id === id && named.hidden === them.id)
      ? [keptFrom]
      : paper.holds.some(named => named.id === id && named.keptFrom === them.id)
        ? [hidden]
        : [],
  )
  return people.filter(({ id }) => theirs.includes(id)).map(({ name }) => name)
}

async function toTurned(visit: PlanVisit, { record, holds, typed }: Paper, them: Person): Promise<Answering> {
  const { people } = await theFamily(visit)
  const { given } = holdBack(record, { people, holds, reader: { people: [them.id] } })
  return {
    ...{ name: them.name, record: given, typed, offer: offerTo(given, holds, them.id) },
    standings: standingsOf(given, them.id),
  }
}
