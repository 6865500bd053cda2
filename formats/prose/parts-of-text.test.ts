import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ColumnChoices } from '../format.ts'
import { readOpened } from '../read-opened.ts'
import { openPasted } from '../text.ts'
import { partsOfText } from './parts-of-text.ts'

/** What was read of a text, and its parts with what each was taken for. */
const read = (text: string, columns?: ColumnChoices) => {
  const opened = openPasted(text)
  ok('blocks' in opened)
  const hints = columns ? { columns } : {}
  const outcome = readOpened(opened, hints)
  ok('plans' in outcome)
  const [{ plan, columns: own = [], notes }] = outcome.plans
  const parts = partsOfText(opened, hints, own).map(({ heading, role = '' }) => `${heading}: ${role}`)
  const tasks = plan.needs.flatMap(need => (need.tasks ?? []).map(({ text: task }) => task))
  return { parts, needs: plan.needs.map(need => need.text), tasks, plan, notes }
}

const lines = 'Plan for Ada Finch\nAda is up at night.\nMum is going to set a bedtime.'
const strange = 'Sticky bit: Ada is up\nNext move: Mum sets a bedtime\n'
const letter =
  'Dear Ada,\n\nYou need to sleep better. Mum will set a bedtime from Monday.\n\nGran comes for tea.\n\nLove, Sara'

describe('the parts of a text', () => {
  it('are its paragraphs where it has no labels, and somebody may say what each holds', () => {
    const first = read(lines)
    deepEqual(first.needs, ['Ada is up at night.', 'Mum is going to set a bedtime.'])
    equal(first.plan.about.name, 'Ada Finch')
    deepEqual(first.parts, ['Paragraph 3: need', 'Paragraph 4: need'])
    const anew = read(lines, { 'Paragraph 4': 'task' })
    deepEqual([anew.needs, anew.tasks], [['Ada is up at night.'], ['Mum is going to set a bedtime.']])
    deepEqual(anew.parts.slice(-2), ['Paragraph 3: need', 'Paragraph 4: task'])
  })

  it('are labels that mean nothing to us, where they come again', () => {
    const first = read(strange.repeat(2))
    deepEqual(first.parts, ['Sticky bit: ', 'Next move: '])
    const anew = read(strange.repeat(2), { 'Sticky bit': 'need', 'Next move': 'task' })
    deepEqual([anew.needs, anew.tasks], [['Ada is up'], ['Mum sets a bedtime', 'Mum sets a bedtime']])
  })

  it('of a letter change one by one, and what is left out is told', () => {
    const first = read(letter)
    ok(first.parts.includes('Paragraph 3: '), first.parts.join())
    const anew = read(letter, { 'Paragraph 3': 'strengths' })
    deepEqual(
      [anew.needs, anew.tasks, anew.plan.strengths?.map(({ text }) => text)],
      [first.needs, first.tasks, ['Gran comes for tea.']],
    )
    const without = read(letter, { 'Paragraph 2': 'ignore', 'Paragraph 3': 'task' })
    deepEqual(without.tasks, ['Gran comes for tea.'])
    ok(without.notes.some(({ text }) => text.startsWith('You need to sleep better.')))
  })

  it('of a table are its columns', () =>
    deepEqual(read('Need\tTask\nSleep\tRead').parts, ['Need: need', 'Task: task']))
})
