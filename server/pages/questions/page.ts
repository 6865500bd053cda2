import { moreQuestions } from '../../../checker/more-questions.ts'
import { twelveQuestions } from '../../../checker/questions.ts'
import { page } from '../../page.ts'
import { questionsView } from './view.ts'

/** A checker sees whether somebody is named; whether it is the right person is asked by people, in a meeting, of this page. */
export const questionsPage = page({
  path: '/questions',
  show: () => ({ twelve: twelveQuestions, more: moreQuestions }),
  view: questionsView,
})
