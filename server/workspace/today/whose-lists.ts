import { addDays } from '../../../checker/index.ts'
import { sightOf } from '../../access/sight.ts'
import { reachOf } from '../../access/standing.ts'
import { TO_THINK_THROUGH } from '../agree/agreement/to-think-through.ts'
import { placeNamed, sealPlace } from '../families/place-in-list.ts'
import { dueInWords, findingsInWords, kindInWords } from '../families/plan-in-words.ts'
import { count } from '../plan/words.ts'
import type { HouseVisit } from '../visit.ts'

/** One thing in a list: where it leads, whose it is, and what is known of its day. */
export type Row = {
  readonly href: string
  readonly title: string
  /** What tells it from another of the same title, for whoever hears the links alone. */
  readonly kind?: string
  readonly family: string
  readonly more: string
  readonly when: string
  readonly isLate: boolean
}

/** A list as far as it is shown. */
export type List = {
  readonly id: ListId
  /** Whether it stands alone, a page at a time, and not as the first few beside the others. */
  readonly isAlone: boolean
  readonly rows: readonly Row[]
  /** The address of what comes after. */
  readonly next: string | undefined
}

/** Whose work a list is of: one’s own families’, or a team’s. */
export type Whose = { readonly account: string } | { readonly team: string }

const [DUE_SOON, REVIEW_SOON] = [7, 28]

export const listIds = ['overdue', 'disagreements', 'soon', 'reviews', 'put-right', 'drafts'] as const

export type ListId = (typeof listIds)[number]

type Found = { readonly row: Row; readonly place: object }

type Asked = { readonly of: Whose; readonly after: object | undefined; readonly limit: number }

type Plan = Awaited<ReturnType<HouseVisit['store']['reviewsDue']>>[number]

type Draft = Awaited<ReturnType<HouseVisit['store']['plansInDraft']>>[number]

const planRow = ({ plan, title, familyName, kind }: Plan, more: string, when = '', isLate = false): Row => ({
  href: `/plans/${plan}`,
  ...{ title, when, isLate, family: familyName, kind: kindInWords(kind) },
  more: [kindInWords(kind), more].filter(Boolean).join('. '),
})

/** What a manager gave back leads to the reasons. */
const draftRow = (draft: Draft): Row =>
  draft.givenBack
    ? {
        ...planRow(draft, 'A manager gave it back: read why'),
        href: `/plans/${draft.plan}/approval`,
      }
    : planRow(draft, draft.shared ? 'The family has been shown it' : 'Nobody has been shown it yet')

/** Whoever may hold a review is led to it; others to the plan. */
const holdsReviews = ({ who }: HouseVisit, of: Whose): boolean =>
  'account' in of ||
  who.roles.some(role => role === 'practitioner' || role === 'manager' || role === 'reviewing-officer')

/** How each list is asked for. What may not be known is left out by the store itself. */
const asks: Readonly<Record<ListId, (visit: HouseVisit, asked: Asked) => Promise<readonly Found[]>>> = {
  overdue: (visit, asked) => tasks(visit, asked, { until: addDays(visit.today, -1) }),
  async disagreements(visit, { of, after, limit }) {
    const place = after as { plan: string } | undefined
    const found = await visit.store.plansToThinkThrough({ ...basis(visit, of), after: place, limit })
    return found.map(each => ({
      row: {
        ...planRow(each, `${count(each.disagreements, 'answer')} to think through`),
        href: `/plans/${each.plan}/agreement#${TO_THINK_THROUGH}`,
      },
      place: { plan: each.plan },
    }))
  },
  soon: (visit, asked) => tasks(visit, asked, { from: visit.today, until: addDays(visit.today, DUE_SOON) }),
  async reviews(visit, { of, after, limit }) {
    const { store, today } = visit
    const until = addDays(today, REVIEW_SOON)
    const place = after as { nextReview: string; plan: string } | undefined
    const found = await store.reviewsDue({ ...basis(visit, of), until, after: place, limit })
    return found.map(each => {
      const day = each.nextReview ?? ''
      return {
        row: {
          ...planRow(each, '', dueInWords(day, today), day < today),
          href: `/plans/${each.plan}${holdsReviews(visit, of) ? '/review' : '#next-review'}`,
        },
        place: { nextReview: day, plan: each.plan },
      }
    })
  },
  async 'put-right'(visit, { of, after, limit }) {
    const place = after as { fix: number; plan: string } | undefined
    const found = await visit.store.plansToPutRight({ ...basis(visit, of), after: place, limit })
    return found.map(each => ({
      row: planRow(each, findingsInWords(each)),
      place: { fix: each.findings.fix, plan: each.plan },
    }))
  },
  async drafts(visit, { of, after, limit }) {
    const place = after as { changed: string; plan: string } | undefined
    const found = await visit.store.plansInDraft({ ...basis(visit, of), after: place, limit })
    return found.map(each => ({
      row: draftRow(each),
      place: { changed: each.changed, plan: each.plan },
    }))
  },
}

const basis = ({ organisation, seer }: HouseVisit, of: Whose) => ({
  ...{ organisation, of, sight: sightOf(seer).sight },
})

async function tasks(
  visit: HouseVisit,
  { of, after, limit }: Asked,
  days: { readonly from?: string; readonly until: string },
): Promise<readonly Found[]> {
  const place = after as { due: string; plan: string; task: string } | undefined
  const found = await visit.store.tasksDue({ ...basis(visit, of), ...days, after: place, limit })
  return found.map(({ plan, task, due, title, familyName, words, who, state }) => ({
    row: {
      href: `/plans/${plan}/tasks/${encodeURIComponent(task)}`,
      title: words || 'A task without words yet',
      family: familyName,
      more: `${who || 'Nobody is named'}, in the plan of ${title}${state === 'blocked' ? '. Something stands in its way' : ''}`,
      when: dueInWords(due, visit.today),
      isLate: due < visit.today,
    },
    place: { due, plan, task },
  }))
}

/** Whoever cannot write down what a disagreement means is not asked to. */
const mayDoSomething = ({ seer }: HouseVisit, list: ListId): boolean =>
  list !== 'disagreements' || reachOf(seer.roles, 'note-answer') !== 'nobody'

/** How many of a list stand on a page with the others, and how many where it stands alone. */
const [FEW, MANY] = [8, 50]

/** The lists of somebody’s work, the first few of each; or one of them a page at a time. */
export async function listsOf(
  visit: HouseVisit,
  of: Whose,
  at: string,
  wanted: readonly ListId[] = listIds,
): Promise<readonly List[]> {
  const only = listIds.find(id => id === visit.query.get('only'))
  const after = only && placeNamed<object>(visit)
  const most = only ? MANY : FEW
  return Promise.all(
    (only ? [only] : wanted.filter(id => mayDoSomething(visit, id))).map(async (id): Promise<List> => {
      const found = await asks[id](visit, { of, after, limit: most + 1 })
      const shown = found.slice(0, most)
      const last = shown.at(-1)
      const more = only && last ? `&after=${sealPlace(visit, last.place)}` : ''
      return {
        id,
        isAlone: only !== undefined,
        rows: shown.map(({ row }) => row),
        next: found.length > most ? `${at}?only=${id}${more}` : undefined,
      }
    }),
  )
}
