import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { examples } from '../checker/examples/index.ts'
import { readJson } from './json.ts'
import { keyOrder, writeJson } from './write-json.ts'

const refusals = (text: string) => {
  const outcome = readJson(text)
  ok('refused' in outcome)
  return outcome.refused.map(({ where, text: said }) => `${where}: ${said}`)
}

const plan = (more: string) =>
  `{"template":"liberi","about":{"is":"child","name":"Emily"},"needs":[],${more}}`

describe('a plan as JSON', () => {
  for (const { name, text, says } of [
    {
      name: 'a list of plans',
      text: '[]',
      says: ['The file: It holds a list. Give each plan a file of its own.'],
    },
    {
      name: 'no plan',
      text: '{}',
      says: [
        'The plan: “template” is missing. Add it.',
        'The plan: “about” is missing. Add it.',
        'The plan: “needs” is missing. Add it.',
      ],
    },
    {
      name: 'a key nobody knows',
      text: plan('"colour":"red"'),
      says: ['The plan: There is no place for “colour”. Take it out, or check its spelling.'],
    },
    {
      name: 'a form nobody knows',
      text: plan('"kind":"x"'),
      says: [
        'kind (/kind): It has to be one of child-in-need, child-protection, care-plan, personal-education-plan, pathway-plan, early-help, family-plan, adult-plan.',
      ],
    },
    {
      name: 'a number for words',
      text: plan('"people":[{"id":"p1","name":7,"is":"parent"}]'),
      says: ['person 1, name (/people/0/name): It has to be text, in quotation marks.'],
    },
    {
      name: 'a fault deep down',
      text: `{"template":"liberi","about":{"is":"child","name":"E"},"needs":[{"id":"n1","text":"a","tasks":[{"id":"t1"}]}]}`,
      says: ['need 1, task 1 (/needs/0/tasks/0): “text” is missing. Add it.'],
    },
  ])
    it(`is refused with a sentence for ${name}`, () => {
      deepEqual(refusals(text), says)
    })

  it('says no more than a page of faults', () => {
    const people = Array.from({ length: 50 }, () => '{}').join()
    const said = refusals(plan(`"people":[${people}]`))
    equal(said.length, 21)
    equal(said.at(-1), 'The plan: There are 130 more such places.')
  })

  it('is the same letter for letter, in whatever order its keys were', () => {
    for (const { plan: good } of examples) {
      const turned = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(turned)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .toReversed()
                  .map(([key, held]) => [key, turned(held)]),
              )
            : value
      equal(writeJson(turned(good) as typeof good), writeJson(good))
    }
  })

  it('has a place in its order for every key a plan can have', () => {
    const schema = readFileSync(new URL('../checker/plan.schema.json', import.meta.url), 'utf8')
    const keys = [...schema.matchAll(/"properties": \{/g)].length
    ok(keys > 10)
    const known = new Set(keyOrder)
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, held] of Object.entries(value)) {
        if (key === 'properties') for (const name of Object.keys(held as object)) ok(known.has(name), name)
        visit(held)
      }
    }
    visit(JSON.parse(schema))
  })
})
