import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import type { Field } from '../field.ts'
import { servicesAskedIn } from './services.ts'

const asked = (text: string, field: Field): readonly string[] => {
  const statement = readText({ text, field, child: 'Ellie' })
  return servicesAskedIn(statement).map(found => statement.textOf(found))
}

const cases: readonly (readonly [field: Field, text: string, ...found: string[]])[] = [
  ['need', 'Art therapy', 'Art therapy'],
  ['need', 'Ellie could do with a mentor.', 'mentor'],
  ['need', 'Ellie wants assessed.', 'wants assessed'],
  ['need', 'A place at Brightstart', 'A place at Brightstart'],
  ['goal', 'Early help holds the plan.', 'Early help holds the plan'],
  ['goal', 'Ellie’s tutor has been matched.', 'tutor has been matched'],
  ['goal', 'There’ll be a family group conference.', 'family group conference'],
  ['goal', 'Ellie’s file goes to the exploitation panel.', 'file goes to the exploitation panel'],
  ['need', 'The referral was made in May.'],
  ['need', 'Mum’s nurse and the crisis team both need your number.'],
  ['need', 'Ellie wants her social worker to text first.'],
  ['need', 'Dad needs to attend mediation.'],
  ['need', 'Ellie hides when the social worker comes.'],
  ['goal', 'Ellie tells her counsellor one good thing.'],
  ['goal', 'Ellie meets Josh at the Arndale Centre.'],
  ['need', 'Ellie needs her own key.'],
]

test('a service is asked for where somebody is passed to it or it is the whole wish, and not where it is only there', () => {
  for (const [field, text, ...wanted] of cases) assert.deepEqual(asked(text, field), wanted, text)
})
