import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Ajv } from 'ajv'
import { makeSchema, schemaFile } from '../cli/make-schema.ts'
import { examples } from './examples/index.ts'
import { retold } from './examples/retold.ts'
import { aPlan } from './testing.ts'

const schema = JSON.parse(readFileSync(schemaFile, 'utf8'))
const fits = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)

describe('plan.schema.json', () => {
  it('is what the types give now', () => {
    ok(
      readFileSync(schemaFile, 'utf8') === makeSchema(),
      'checker/plan.ts has changed. Make the schema again: ./node_modules/.bin/node cli/make-schema.ts (with Node 26)',
    )
  })

  it('fits every plan to try', () => {
    for (const { plan, label } of [...examples, ...retold])
      deepEqual([fits(plan), fits.errors], [true, null], label)
    ok(fits(aPlan()))
  })

  it('refuses what a plan has no place for, at the top and further in', () => {
    const plan = aPlan()
    ok(!fits({ ...plan, colour: 'blue' }))
    ok(!fits({ ...plan, needs: [{ ...plan.needs[0], colour: 'blue' }] }))
    ok(!fits({ ...plan, template: 'another' }))
    ok(!fits({ template: 'liberi', about: plan.about }))
  })

  it('explains its parts in the words of the types', () => {
    equal(schema.$schema, 'http://json-schema.org/draft-07/schema#')
    for (const [name, part] of Object.entries(schema.definitions as Record<string, { description?: string }>))
      ok(part.description, name)
  })
})
