import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markText } from '../check-text.ts'

const named = [
  ['all-or-nothing', 'The Stop Smoking nurse, Del, has Mum at 20 a day. Eight a day by 1 April.'],
  ['all-or-nothing', 'Ty walks to Forever Young gym with Dad on Tuesdays at 4.'],
  ['negative-goal', 'Ty plays the drums in No Fighting at the summer fair.'],
  ['review-as-deadline', 'Mum meets Bev at the Panel Beaters garage on 4 March at 2pm.'],
  ['service-not-need', 'Ty practises with his band, The Assessment, on Thursdays.'],
] as const

const meant = [
  ['all-or-nothing', 'Mum must Always be honest with Ty'],
  ['all-or-nothing', 'Mum To Never Drink Again'],
  ['negative-goal', 'Mum stays away from Kyle Davies.'],
  ['negative-goal', 'Reduce The Arguments At Home'],
  ['review-as-deadline', 'By the next CIN Review Jo Smith will have written to Nan'],
  ['service-not-need', 'Ty needs The Early Help Assessment'],
] as const

const rulesOn = (text: string): readonly string[] =>
  markText({ field: 'goal', text, child: 'Ty' }).map(mark => mark.rule.id)

test('words inside a name are left alone', () => {
  for (const [rule, text] of named) assert.ok(!rulesOn(text).includes(rule), text)
})

test('a capital alone does not make a name of a wish', () => {
  for (const [rule, text] of meant) assert.ok(rulesOn(text).includes(rule), text)
})
