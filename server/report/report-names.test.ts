import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { check, type Plan } from '../../checker/index.ts'
import { anyPlan } from '../../formats/testing/any-plan.ts'
import type { Checked } from './checked-plan.ts'
import { checkedPlan, reportDay, reportOn } from './testing.ts'

const firstNames = ['Quillon', 'Zoë', 'Ywain-Luc', 'Ffion', 'Wilhelmina', 'Kacper'] as const
const familyNames = ['Okonjo', 'O’Shaughnessy', 'Núñez', 'Brzęczyszczykiewicz'] as const

/** Ways in which a name gets into the words of a plan. */
const ways: readonly ((first: string, family: string) => string)[] = [
  first => `${first}, you need to sleep by 9`,
  (first, family) => `${first} ${family}’s bag, as soon as possible`,
  first => `mum to ring ${first.toLowerCase()}'s school asap`,
  (first, family) => `${first.toUpperCase()} ${family.toUpperCase()} TO BE MONITORED`,
  (_, family) => `Ms ${family} and Mr ${family} will try`,
  first => `(${first})/${first}-${first}_1, "${first}".`,
  first => `${first}’ll be supported; <b>${first}</b>`,
]

const withWords = (plan: Plan, words: readonly string[]): Plan => {
  let at = 0
  const next = () => words[at++ % words.length] ?? ''
  return {
    ...plan,
    needs: plan.needs.map(need => ({
      ...need,
      text: next(),
      tasks: (need.tasks ?? []).map(task => ({
        ...task,
        text: next(),
        assigned: (task.assigned ?? []).map(pair => ({ ...pair, who: next(), by: next() })),
      })),
      goals: (need.goals ?? []).map(goal => ({ ...goal, text: next() })),
    })),
  }
}

const wordsOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’ʼ‘]/g, "'")

const standsIn = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(wordsOf(name))}(?![\\p{L}\\p{N}])`, 'iu')

/** Where a name stands, if it does. */
const roundIt = (page: string, name: string): string | undefined => {
  const at = page.search(standsIn(name))
  return at < 0 ? undefined : page.slice(Math.max(0, at - 80), at + 80)
}

describe('a report without names', () => {
  it('holds no name of a child anywhere, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPlan,
        fc.constantFrom(...firstNames),
        fc.constantFrom(...familyNames),
        fc.uniqueArray(fc.constantFrom(...ways), { minLength: 3 }),
        async (any, first, family, chosen) => {
          const about = { is: any.about.is, name: `${first} ${family}`, person: 'emily' }
          const sibling = { id: 'sibling', name: `Thaddeus ${family}`, is: 'child' as const }
          const people = [...(any.people ?? []).filter(({ id }) => id !== 'emily'), sibling]
          const plan = withWords({ ...any, about, people }, [
            ...chosen.map(way => way(first, family)),
            'Thaddeus asap',
          ])
          const columns = [{ heading: `For ${first}`, role: 'need', sample: `${first} needs` }]
          const notes = [{ where: `Under ${first}`, text: `${first} ${family} signed` }]
          const file = `CIN ${first}_${family}.docx`
          const all: Checked[] = [
            checkedPlan(plan, 1, { file, columns, notes }),
            checkedPlan(plan, 2, { file }),
            { file, refused: [{ where: 'The file', text: `“${file}” is torn; “${first}” stands in it.` }] },
          ]
          for (const checked of [all, all.slice(0, 1)])
            for (const inFull of [1, 10]) {
              const page = wordsOf(await reportOn(checked, { inFull }))
              for (const name of [...first.split('-'), family, 'Thaddeus'])
                equal(roundIt(page, name), undefined)
            }
        },
      ),
      { numRuns: 25 },
    )
  })

  for (const name of ['Will', 'Hope', 'May', 'Grace', 'Mark'])
    it(`says the word “${name.toLowerCase()}” and never the name`, async () => {
      const plan = (called: string): Plan => ({
        template: 'liberi',
        about: { is: 'child', name: called },
        needs: [
          {
            id: 'n1',
            text: `${called}, you will need to say grace, and we may hope to mark ${called}’s birthday`,
            tasks: [{ id: 't1', text: `mum to take ${called.toLowerCase()} to school asap` }],
            goals: [{ id: 'g1', text: `${called.toUpperCase()} TO BE HAPPY` }],
          },
        ],
      })
      const count = async (called: string) =>
        (await reportOn([checkedPlan(plan(called), 1)])).match(
          new RegExp(`\\b(?:${name}|${name.toUpperCase()})\\b`, 'g'),
        )?.length ?? 0
      equal(await count(name), await count('Quillon'))
      match(await reportOn([checkedPlan(plan(name), 1)]), /\[child\], you will need to say/)
    })

  it('keeps the line under the very words that were found', async () => {
    const plan: Plan = {
      template: 'liberi',
      about: { is: 'child', name: 'Wilhelmina Okonjo' },
      needs: [{ id: 'n1', text: 'Wilhelmina Okonjo and Wilhelmina will be happy as soon as possible' }],
    }
    const found = check(plan, { today: reportDay }).filter(({ start, end }) => end > start)
    const marked = async (withNames: boolean) =>
      [
        ...(await reportOn([checkedPlan(plan, 1, { findings: found })], { withNames })).matchAll(
          /<mark[^>]*>(.*?)<\/mark>/g,
        ),
      ].map(([, words = '']) => words.replaceAll(/Wilhelmina(?: Okonjo)?/g, '[child]'))
    deepEqual(await marked(false), await marked(true))
  })

  it('says that names were left out, and what was not', async () => {
    const plan: Plan = {
      template: 'liberi',
      about: { is: 'child', name: 'Ffion' },
      needs: [{ id: 'n1', text: 'Ffion' }],
    }
    match(await reportOn([checkedPlan(plan, 1)]), /names of adults stay/)
    const named = await reportOn([checkedPlan(plan, 1)], { withNames: true })
    match(named, /keep this report as you keep the plans/)
    match(named, /Plan 1: Ffion/)
    match(named, /plan-1\.docx/)
  })
})
