import { twelveQuestions } from '../../../../checker/index.ts'
import type { FacePart } from '../../../../formats/faces/face-page.ts'
import { addedWith, personName } from '../../../../plans/index.ts'
import type { Held } from './held.ts'

const hows = {
  said: 'Said',
  observed: 'Seen',
  'chose-not-to-say': 'Chose not to say',
  'not-obtained': 'Not obtained',
} as const

/** What people said at a review. */
export function viewsPart({ record, review }: Held): readonly FacePart[] {
  const views = addedWith(record, 'view', review)
  if (views.length === 0) return []
  return [
    {
      kind: 'words',
      heading: 'What people think',
      lines: views.map(({ is }) => ({
        label: `${personName(record, is.person)} (${hows[is.how ?? 'said'].toLowerCase()})`,
        text: is.text?.trim() ?? '',
      })),
    },
  ]
}

const answers = { yes: 'Yes', 'in-part': 'In part', no: 'No' } as const

/** The questions that were answered. */
export function questionsPart({ review: { is } }: Held): readonly FacePart[] {
  const asked = twelveQuestions.flatMap(({ id, number, text }) => {
    const given = is.questions?.[id]
    return given ? [[`${number}. ${text}`, answers[given.answer], given.words?.trim() ?? '']] : []
  })
  if (asked.length === 0) return []
  return [
    {
      kind: 'table',
      heading: 'The questions asked',
      columns: [
        { heading: 'Question', kind: 'texts', share: 0.45 },
        { heading: 'Answer', kind: 'texts', share: 0.1 },
        { heading: 'In words', kind: 'texts', share: 0.45 },
      ],
      rows: asked.map(cells => cells.map(text => ({ lines: text === '' ? [] : [{ text }] }))),
    },
  ]
}
