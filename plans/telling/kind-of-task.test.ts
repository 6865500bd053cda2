import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examples } from '../../checker/examples/index.ts'
import { kindOfTask, labelOfKind, type TaskKind } from './kind-of-task.ts'
import { taskKinds } from './lexicon/task-kinds.ts'

const people = ['Devi Nair', 'Mrs Platt', 'Dr Amin', 'Jo']

describe('the kind of a task', () => {
  const table: readonly (readonly [task: string, kind: TaskKind])[] = [
    ['Mum will ring Mrs Platt by 8.40am on any morning that Tariq is ill.', 'phone-call'],
    ['Dad to phone the housing office.', 'phone-call'],
    ['Call Dr Amin to move the visit.', 'phone-call'],
    ['Jo will text Mum every Friday.', 'message'],
    ['Jo will write a letter to the landlord.', 'message'],
    ['Dad will fit a stair gate.', 'safety'],
    ['Grandad will see a solicitor.', 'court'],
    ['Jo will help Mum claim child benefit.', 'money'],
    ['We all meet at school to look at how it went.', 'meeting'],
    ['Mum will take you to the dentist by bus.', 'teeth'],
    ['You take two puffs of your inhaler before PE.', 'medicine'],
    ['Dr Amin will look at Poppy’s skin.', 'health'],
    ['The health visitor will weigh Sam every Tuesday.', 'health'],
    ['Mum will fill in the form for free school meals.', 'paper'],
    ['Dad will read with you for ten minutes at bedtime.', 'read'],
    ['Lights out and in bed by 8pm on school nights.', 'sleep'],
    ['Nan will cook tea on Mondays.', 'food'],
    ['Dad runs a bath for you each evening.', 'wash'],
    ['Mum will lay out Tariq’s ironed uniform and set her alarm for 7.30am.', 'clothes'],
    ['Devi Nair will walk with Tariq to school.', 'travel'],
    ['Dad will pick you up at 3.15pm.', 'travel'],
    ['Phones charge in the kitchen from 8.30pm.', 'food'],
    ['No Xbox after 9pm on school nights.', 'screens'],
    ['Jo will talk with you about Dad moving out.', 'talk'],
    ['Sam goes to nursery on Mondays and Tuesdays.', 'nursery'],
    ['Your teacher gives you a seat by the window.', 'school'],
    ['You go swimming on Saturdays.', 'play'],
    ['Jo will help you write your CV.', 'work'],
    ['The council will treat the damp in the back bedroom.', 'home'],
    ['You see Nan at the weekend.', 'family'],
    ['Jo will visit every second Wednesday.', 'visit'],
    ['Give it a go.', 'step'],
    ['', 'step'],
  ]
  for (const [task, kind] of table)
    it(`${kind}: “${task}”`, () => {
      equal(kindOfTask(task, people), kind)
    })

  it('takes no form room for a form, nor a booked visit for a book', () => {
    equal(kindOfTask('Walk with you to your form room.'), 'travel')
    ok(kindOfTask('Mum will book a visit to Dr Amin.', people) !== 'read')
    ok(kindOfTask('Put your book bag by the door.') !== 'read')
  })

  it('has a label for every kind', () => {
    for (const { id, label } of taskKinds) equal(labelOfKind(id), label)
    equal(labelOfKind('step'), 'A step')
  })

  it('is told for every task of our own good plans', () => {
    const good = examples.filter(({ id }) => id !== 'breaks-most-rules')
    const tasks = good.flatMap(({ plan }) => plan.needs.flatMap(need => need.tasks ?? []))
    const untold = tasks.filter(({ text }) => kindOfTask(text) === 'step')
    deepEqual(
      untold.map(({ text }) => text),
      [],
    )
  })
})
