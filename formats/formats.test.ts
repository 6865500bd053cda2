import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { examples } from '../checker/examples/index.ts'
import { templates } from '../checker/index.ts'
import type { Format } from './format.ts'
import { formatOf, formats } from './index.ts'
import { anyPlan } from './testing/any-plan.ts'
import { renumber } from './understand.ts'

const both = formats.filter(({ read, write }) => read && write)

const throughAndBack = async ({ read, write }: Format, plan: Parameters<NonNullable<Format['write']>>[0]) => {
  ok(read && write)
  const outcome = await read(await write(plan))
  ok(!('refused' in outcome), JSON.stringify('refused' in outcome ? outcome.refused : ''))
  equal(outcome.plans.length, 1)
  return outcome.plans[0]
}

describe('a plan that is written and read again', () => {
  for (const format of both) {
    for (const template of templates)
      it(`is the same as ${format.label}, whatever is in it, as a ${template.label}`, async () => {
        await fc.assert(
          fc.asyncProperty(anyPlan, async any => {
            const plan = { ...any, template: template.id }
            const { plan: read, notes } = await throughAndBack(format, plan)
            deepEqual(renumber(read), renumber(plan))
            deepEqual(notes, [])
          }),
          { numRuns: 20 },
        )
      })

    it(`is the same as ${format.label} where a need is one letter, as grades are`, async () => {
      for (const { id: template } of templates) {
        const needs = [{ id: 'n1', text: 'a' }]
        const { plan } = await throughAndBack(format, {
          template,
          about: { is: 'child', name: 'Leo' },
          needs,
        })
        deepEqual(plan.needs, needs)
      }
    })

    for (const example of examples)
      it(`is the same as ${format.label}: ${example.label}`, async () => {
        const { plan, notes } = await throughAndBack(format, example.plan)
        deepEqual(renumber(plan), renumber(example.plan))
        deepEqual(notes, [])
      })
  }
})

describe('the formats', () => {
  it('are known by the ends of their files’ names', () => {
    for (const format of formats)
      for (const end of [format.extension, ...(format.alsoNamed ?? [])])
        equal(formatOf(`plan${end.toUpperCase()}`), format)
    equal(formatOf('plan.xyz'), undefined)
  })

  it('each have an id of their own', () => {
    equal(new Set(formats.map(({ id }) => id)).size, formats.length)
  })

  it('say plainly that bytes are no text', async () => {
    for (const { read } of formats) {
      const outcome = await read?.(new Uint8Array([0xff, 0x80, 0x00, 0x01, 0x81, 0xfe]))
      ok(outcome && 'refused' in outcome && outcome.refused.length === 1)
    }
  })
})
