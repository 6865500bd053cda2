import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import { unnamedIn } from './who.ts'

const cases: readonly (readonly [text: string, ...unnamed: string[]])[] = [
  ['Dad will complete the form with Jason (from Early Help)\nMrs Streeter will organise the school meeting'],
  ['Steph to ask the health visitor for the chart'],
  ['Steph (social worker) will ask, the landlord will do it', 'landlord'],
  ['Dad, once the court has written'],
  ['Dr Ng, the heart doctor (that’s a cardiologist)'],
  ['Mr Pryce-Jones, deputy head and DSL'],
  ['CSW, Pauline to chase', 'CSW'],
  ['Dad (Mon–Wed), childminder (Thu–Fri)', 'childminder'],
  ['Kim’s cover', 'Kim’s cover'],
  ['The Trailblazer worker', 'Trailblazer worker'],
  ['Nkechi Obi FSW'],
  ['Ward staff at Alder Hey', 'Ward staff'],
  ['?? maybe Nan', '?'],
  ['As above', 'As above'],
  ['Big cousin', 'cousin'],
]

test('in an answer to who will do it, everybody who is not named is found, and nobody else', () => {
  for (const [text, ...wanted] of cases)
    assert.deepEqual(
      unnamedIn(readText({ text, field: 'who', child: 'Emily' })).map(({ start, end }) =>
        text.slice(start, end),
      ),
      wanted,
      text,
    )
})
