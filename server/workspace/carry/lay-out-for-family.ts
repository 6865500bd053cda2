import type { Day, Person } from '../../../checker/index.ts'
import type { FaceLine, FacePage, FacePart } from '../../../formats/faces/face-page.ts'
import { type FaceFacts, footOf } from '../../../formats/faces/lay-out-face.ts'
import { type FamilyTelling, type NeedTold, type TaskTold, tellFamily } from '../../../plans/telling/index.ts'
import { childTitle, closerIn, howFarTitle } from '../../views/for-family/child-page.ts'
import { consequenceQuestions, familyTitle } from '../../views/for-family/family-page.ts'
import { meetsTitle } from '../../views/for-family/parts.ts'
import type { ToTell } from '../care/whom-to-ask.ts'
import { helperLine, measureLine, metLines, point, reviewLines, taskLine, viewLine } from './told-lines.ts'

/** The page that a family reads, for Word and for PDF: what stands on the screen, in the same order. */
export function layOutForFamily({ plan, rounds }: ToTell, facts: FaceFacts, today: Day): FacePage {
  const told = tellFamily(plan, today, { rounds })
  const open = told.needs.filter(({ isMet }) => !isMet)
  return onSheet(familyTitle(plan), facts, [
    ...part(`What ${told.called} says`, told.childViews.map(viewLine(false)), [
      { text: 'Nothing is written here yet.' },
    ]),
    ...part('What others say', told.otherViews.map(viewLine(false))),
    ...part('What is going well', goingWell(told)),
    ...open.flatMap((need, at) =>
      part(`What needs to change${open.length > 1 ? `: ${at + 1} of ${open.length}` : ''}`, needLines(need)),
    ),
    ...whenAgain(told),
    ...part(
      'If things get better, or worse',
      consequenceQuestions.flatMap(([name, question]) => {
        const said = told.consequences[name]
        return said === undefined ? [] : [{ text: question }, point(said)]
      }),
    ),
    ...part('Who you can ask', told.helpers.map(helperLine)),
  ])
}

/** The page that a child reads: what they do before what others do, and nothing of what might go wrong. */
export function layOutForChild(
  { plan, rounds }: ToTell,
  child: Person,
  facts: FaceFacts,
  today: Day,
): FacePage {
  const told = tellFamily(plan, today, { child: child.id, rounds })
  const open = told.needs.filter(({ isMet }) => !isMet)
  const tasks = open.flatMap(need => [...need.tasks])
  return onSheet(childTitle(child), facts, [
    ...part('What you think', [
      ...told.childViews.map(viewLine(true)),
      { text: 'You can tell us more at any time.' },
    ]),
    ...part('What is going well', goingWell(told)),
    ...part(
      howFarTitle,
      closerIn(told).map(([what, said]) => point(said, what)),
    ),
    ...part('What you do', tasks.filter(({ isTheChilds }) => isTheChilds).map(taskForChild)),
    ...part(
      'What other people do for you',
      tasks.filter(({ isTheChilds }) => !isTheChilds).map(taskForChild),
    ),
    ...part('What will be different', open.flatMap(goalLines)),
    ...whenAgain(told),
    ...part('Who you can ask', told.helpers.map(helperLine)),
  ])
}

const taskForChild = (task: TaskTold): FaceLine => taskLine(task, true)

const onSheet = (title: string, facts: FaceFacts, parts: readonly FacePart[]): FacePage => ({
  ...{ title, sheet: 'standing', letters: 'large', foot: footOf(title, facts), parts },
})

/** A part with words in it; nothing at all where there are none. */
const part = (
  heading: string,
  lines: readonly FaceLine[],
  otherwise: readonly FaceLine[] = [],
): readonly FacePart[] => {
  const all = lines.length > 0 ? lines : otherwise
  return all.length > 0 ? [{ kind: 'words', heading, lines: all }] : []
}

const goingWell = ({ strengths, needs }: FamilyTelling): readonly FaceLine[] => [
  ...strengths.map(text => point(text)),
  ...needs.flatMap(metLines),
]

const goalLines = ({ goals }: NeedTold): readonly FaceLine[] =>
  goals.filter(({ isMet }) => !isMet).map(({ text }) => point(text))

function needLines(need: NeedTold): readonly FaceLine[] {
  const goals = goalLines(need)
  return [
    { text: need.text },
    ...need.tasks.map(task => taskLine(task)),
    ...(goals.length > 0 ? [{ text: 'What will be different:' }, ...goals] : []),
    ...need.measures.flatMap(measureLine),
  ]
}

const whenAgain = ({ standing, review, meets }: FamilyTelling): readonly FacePart[] =>
  standing === 'ended'
    ? []
    : [
        ...part('When we look at it again', reviewLines(review)),
        ...part(meetsTitle, meets === undefined ? [] : [{ text: meets }]),
      ]
