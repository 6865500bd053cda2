import { standingsOf } from '../../../plans/index.ts'
import { answersIn, offerTo } from '../../workspace/agree/agreement/answers.ts'
import type { Answering } from '../../workspace/agree/agreement/own-answer.ts'
import { type GuestVisit, guestPage } from '../guest-page.ts'
import { readsOf } from '../home.ts'
import { answerView } from './answer-view.ts'
import { keepOwn, type OwnPaper, openOwn } from './own.ts'

/** What one person is asked, and how they stand to each of it. */
export type OwnAnswer = { readonly paper: OwnPaper; readonly asked: Answering }

const said = 'Thank you. Your answer is kept. You can answer again at any time.'
const saidOfNo =
  'Thank you. Your answer is kept, and the people who work with you are asked to think about it. You can answer again at any time.'

/** Somebody answers for themselves: to the plan as they were shown it, or of it to what they are asked to do. */
export const answerPage = guestPage<OwnAnswer>({
  path: '/guest/agree',
  may: 'agree-for-oneself',
  show: visit => toAnswer(visit),
  async submit(visit, sent) {
    const shown = toAnswer(visit, sent)
    // Only somebody else can say that a person could not be asked.
    if (sent.get('whole') === 'could-not-be-asked') sent.delete('whole')
    const given = answersIn(sent, shown.asked.offer, visit.today)
    if ('refused' in given) return { shown, refused: given.refused }
    const kept = await keepOwn(visit, sent, given.doings)
    if (kept !== 'kept') return { shown, refused: kept }
    return { goTo: `/guest/agree?done=yes${isAllYes(sent) ? '' : '&not=all'}` }
  },
  view: answerView,
})

const isAllYes = (sent: URLSearchParams): boolean =>
  ![...sent].some(([name, value]) => /^(whole$|part-)/.test(name) && value !== 'agrees' && value !== '')

function toAnswer(visit: GuestVisit, sent?: URLSearchParams): OwnAnswer {
  const { record, family, guest, by } = visit
  const paper = openOwn(visit, visit.query.has('not') ? saidOfNo : said, sent)
  const onlyOwn = readsOf(guest) === 'read-own-part' ? 'only-own-tasks' : undefined
  const offer = offerTo(record, family.holds, paper.me, onlyOwn)
  const standings = standingsOf(record, paper.me)
  return { paper, asked: { name: by.name, offer, standings, record, typed: paper.typed } }
}
