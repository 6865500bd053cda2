import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../check-text.ts'
import type { Field } from '../field.ts'
import { doersIn } from './doers.ts'
import { peopleIn } from './people.ts'

const show = (
  mentions: readonly { readonly kind: string; readonly start: number; readonly end: number }[],
  text: string,
) => mentions.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const people = (text: string, field: Field = 'who', child = 'Emily') =>
  show(peopleIn(readText({ text, field, child })), text)
const doers = (text: string) => show(doersIn(readText({ text, field: 'task', child: 'Emily' })), text)

const pointedAt: readonly (readonly [text: string, ...people: string[]])[] = [
  ['Mrs Streeter, St Barts', 'name: Mrs Streeter', 'place: St Barts'],
  ['Mr & Mrs Whitaker', 'name: Mr & Mrs Whitaker'],
  ['PC 4471 Hollis', 'name: PC 4471 Hollis'],
  ['J. Pritchard', 'name: J. Pritchard'],
  ['jas kaur HV', 'name: jas kaur', 'job: HV'],
  ['Auntie Bev', 'name: Auntie Bev'],
  ['Stepmum Jo and Babcia', 'kin: Stepmum Jo', 'kin: Babcia'],
  ['Emily and you', 'child: Emily', 'you: you'],
  ['Emily’s teacher', 'job: teacher'],
  ['Mrs Doyle’s turn', 'name: Mrs Doyle’s'],
  ['the family support worker', 'job: family support worker'],
  ['speech and language therapist', 'job: speech and language therapist'],
  ['Oakfield Primary School', 'place: Oakfield Primary School'],
  ['Early Help', 'body: Early Help'],
  ['her aunties', 'group: aunties'],
  ['whoever is on duty', 'someone: whoever'],
  ['Mr ____', 'nobody: Mr ____'],
  ['to be confirmed', 'nobody: to be confirmed'],
  ['school run'],
  ['police incident number'],
  ['consultant obstetrician', 'job: consultant obstetrician'],
  ['Kim’s cover', 'someone: Kim’s cover'],
  ['Lowri in Hedgehog class', 'name: Lowri', 'place: Hedgehog class'],
]

test('everybody a text points at is found, and said to be named or not', () => {
  for (const [text, ...wanted] of pointedAt) assert.deepEqual(people(text), wanted, text)
})

const does: readonly (readonly [text: string, ...doers: string[]])[] = [
  ['Mum to ring the school by 9am.', 'kin: Mum'],
  ['Mum to ask the health visitor to weigh you.', 'kin: Mum'],
  ['School to be told by Steph.', 'name: Steph'],
  ['Mum to fill in the form and school to post it.', 'kin: Mum', 'place: school'],
  ['Steph will ring the nurse and the midwife to find out dates.', 'name: Steph'],
  ['Mum, Dad and the midwife to meet on 4 March.', 'kin: Mum', 'kin: Dad', 'job: midwife'],
  ['On Mondays the school nurse will weigh you.', 'job: school nurse'],
  ['A letter will be sent by housing on 4 March.', 'field: housing'],
  ['Weekly weighing at the clinic (HV)', 'job: HV'],
  ['HV: weigh monthly', 'job: HV'],
  ['School uniform to be bought by Nan.', 'kin: Nan'],
  ['School closes at 3.'],
  ['A bed to be ordered by 3 May.'],
  ['Mum to meet the counsellor, who will write to school.', 'kin: Mum', 'job: counsellor'],
  ['Carers have said they will keep the diary.', 'job: Carers'],
  ['Teacher, please ring Mum on Friday.', 'job: Teacher'],
  ['It was agreed the head teacher would meet Mum.', 'job: head teacher'],
  ['It falls to the council to pay for the taxi.', 'place: council'],
  ['Joint visit SW + HV, 12 January', 'job: SW', 'job: HV'],
  ['Midwife & Mum: birth plan written', 'job: Midwife', 'kin: Mum'],
  ['School’s job to ring by ten.', 'place: School’s'],
  ['Office ring back by ten.', 'place: Office'],
  ['Kit in the bag. Mum and school.', 'kin: Mum', 'place: school'],
  ['Dad to write down what the consultant says he can have.', 'kin: Dad'],
  ['Transport to football on Tuesdays.'],
]

test('whoever is asked to do a task is told from those it is done to', () => {
  for (const [text, ...wanted] of does) assert.deepEqual(doers(text), wanted, text)
})
