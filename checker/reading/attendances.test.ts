import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import type { Field } from '../field.ts'
import { attendancesIn } from './attendances.ts'

const attendances = (text: string, field: Field): readonly string[] => {
  const statement = readText({ text, field, child: 'Ellie' })
  return attendancesIn(statement).map(found => statement.textOf(found))
}

const cases: readonly (readonly [field: Field, text: string, ...found: string[]])[] = [
  ['goal', 'Dad sticks at the course.', 'sticks at the course'],
  ['goal', 'Mum shows her face at the drop-in.', 'shows her face at the drop-in'],
  ['goal', 'Eight of eight sessions', 'Eight of eight sessions'],
  ['goal', 'Dad honours his appointments.', 'honours his appointments'],
  ['goal', 'Ellie completes Chance to Shine.', 'completes Chance to Shine'],
  [
    'need',
    'Mum must plough through the parenting programme.',
    'Mum must plough through the parenting programme',
  ],
  ['goal', 'Dad turns up to every drug screen.', 'turns up to every drug screen'],
  ['goal', 'Nan completes the Skills to Foster training.', 'completes the Skills to Foster training'],
  ['need', 'Ellie needs to see the school nurse on Wednesdays.', 'see the school nurse'],
  ['goal', 'Nan sticks with Talking Spaces until June.', 'sticks with Talking Spaces'],
  ['need', 'Both grandparents need to be at the training.', 'be at the training'],
  ['need', 'Ellie needs to carry on seeing the nurture lead.', 'carry on seeing the nurture lead'],
  [
    'goal',
    'Aunt Bea: taster in March, six Mondays, certificate in June.',
    'taster in March, six Mondays, certificate in June',
  ],
  ['goal', 'Nan comes to swimming class with Ellie on Saturdays.'],
  ['goal', 'Nan keeps to the Quiet Time rule.'],
  ['goal', 'Dad finishes the decorating before the review.'],
  ['need', 'Eight hours of sleep, four nights in the week.'],
  ['need', 'Dad has been to two of the eight sessions.'],
  ['goal', 'Ellie goes to Brownies on Mondays.'],
  ['goal', 'Ellie keeps her appointments card.'],
  ['need', 'Mum is to have a mental health worker.'],
  ['goal', 'Ellie’s file goes to the panel.'],
  ['goal', 'Nan sits in the car with Ellie outside the clinic.'],
  ['goal', 'Ellie sits in the chair at the clinic for ten minutes.'],
  ['goal', 'Ellie is home when Nan calls.'],
  ['goal', 'Dad visits Ellie in hospital and brings her comic.'],
]

test('being there and seeing it through are found, and the child’s own places and plain accounts are left', () => {
  for (const [field, text, ...wanted] of cases) assert.deepEqual(attendances(text, field), wanted, text)
})
