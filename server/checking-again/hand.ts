import { openDisagreements, type PlanRecord } from '../../plans/index.ts'
import { answerAsks } from '../crew-hand.ts'
import { checkRecord, countsOfFindings } from '../workspace/check-record.ts'
import type { Answer, Question } from './asks.ts'

answerAsks<Question, Answer>(({ snapshot, ...by }) => {
  const record = JSON.parse(snapshot) as PlanRecord
  return {
    findings: countsOfFindings(checkRecord(record, by)),
    disagreements: openDisagreements(record).length,
  }
})
