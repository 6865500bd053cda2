import { html } from '../../../views/html.ts'
import { listOf, together } from '../scope.ts'
import { type List, listView } from '../view/list-view.ts'
import { allOf } from '../view/part-view.ts'
import { writingPage } from '../writing-page.ts'

const lists: readonly List[] = [
  { kind: 'worry', heading: 'What we are worried about', one: 'Worry', laid: allOf('worry') },
  { kind: 'strength', heading: 'What already works', one: 'Strength', laid: allOf('strength') },
]

/** What the plan answers, and what it can build on. Each says where it came from, so that a family can ask. */
export const worriesPage = writingPage({
  path: 'worries',
  scopeOf: record => together(...lists.map(({ kind }) => listOf(record, kind, 'plan'))),
  view: () => ({
    title: 'Worries and strengths',
    boxes: drawing => html`${lists.map(list => listView(drawing, 'plan', list))}`,
  }),
})
