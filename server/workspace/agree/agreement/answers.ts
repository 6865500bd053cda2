import {
  type Agree,
  agree,
  type Id,
  type PlanRecord,
  partsFor,
  type Signature,
} from '../../../../plans/index.ts'
import type { Hold } from '../../../../store/index.ts'
import type { Refusal } from '../../../page.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { type Doing, doing } from '../../change-plan.ts'
import { sawIn, wordsIn } from '../keep.ts'
import { apartFrom } from '../paper.ts'

/** What one person is asked to answer: never what somebody does whom a safety hold keeps apart from them. */
export type Offer = {
  readonly person: Id
  readonly apart: readonly Id[]
  readonly parts: ReturnType<typeof partsFor>
  /** Whether they are asked about the plan as a whole too; whoever sees only their own tasks is not. */
  readonly whole: boolean
}

/** What to ask somebody about: all of it, or of the tasks only their own. */
export function offerTo(
  record: PlanRecord,
  holds: readonly Hold[],
  person: Id,
  onlyOwn?: 'only-own-tasks',
): Offer {
  const apart = apartFrom(holds, person)
  const all = partsFor(record, apart)
  const own = all.filter(
    part => part.kind === 'task' && 'assigned' in part.is && isGivenTo(part.is.assigned, person),
  )
  return { person, apart, parts: onlyOwn ? own : all, whole: !onlyOwn }
}

const isGivenTo = (pairs: readonly { readonly people?: readonly Id[] }[] | undefined, person: Id): boolean =>
  (pairs ?? []).some(({ people = [] }) => people.includes(person))

const answers = ['agrees', 'disagrees', 'in-part', 'could-not-be-asked'] as const

type Answer = (typeof answers)[number]

const answerIn = (sent: URLSearchParams, name: string): Answer | undefined =>
  answers.find(each => each === sent.get(name))

/** The answers in a form, as what is done to the plan; each speaks of the version the form was shown with. */
export function answersIn(
  sent: URLSearchParams,
  { person, apart, parts, whole }: Offer,
  on: string,
): { readonly doings: readonly Doing[] } | { readonly refused: readonly Refusal[] } {
  const given: Omit<Agree, 'id'>[] = []
  const ofWhole = whole ? answerIn(sent, 'whole') : undefined
  const because = wordsIn(sent, 'because')
  if (ofWhole) given.push({ person, answer: ofWhole, ...(because && { because }) })
  for (const { id } of parts) {
    const answer = answerIn(sent, `part-${id}`)
    const why = wordsIn(sent, `because-${id}`)
    if (answer && answer !== 'could-not-be-asked')
      given.push({ person, answer, part: id, ...(why && { because: why }) })
  }
  if (given.length === 0)
    return { refused: [{ field: whole ? 'whole' : `part-${parts[0]?.id}`, text: 'Choose an answer' }] }
  const signature = signatureIn(sent)
  const doings = given.map((answer, at) =>
    doing(agree, {
      ...{ ...answer, id: newId(), on, version: sawIn(sent) },
      ...(answer.answer !== 'agrees' && answer.answer !== 'could-not-be-asked' && weighed(sent)),
      ...(apart.length > 0 && { apartFrom: apart }),
      // The line is drawn once, and kept once; the name stands under each answer.
      ...(signature && { signature: at === 0 ? signature : { name: signature.name } }),
    }),
  )
  return { doings }
}

const weighed = (sent: URLSearchParams) => {
  const [meansForRisk, willDo] = [wordsIn(sent, 'meansForRisk'), wordsIn(sent, 'willDo')]
  return { ...(meansForRisk && { meansForRisk }), ...(willDo && { willDo }) }
}

function signatureIn(sent: URLSearchParams): Signature | undefined {
  const [name, drawn] = [wordsIn(sent, 'signature') ?? '', wordsIn(sent, 'drawn')]
  return name || drawn ? { name, ...(drawn && { drawn }) } : undefined
}
