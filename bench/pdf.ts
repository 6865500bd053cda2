import type { Need, Plan } from '../checker/index.ts'
import { layOutFace } from '../formats/faces/lay-out-face.ts'
import { openPrinting } from '../server/pdf/printing.ts'
import { median, percentile } from './figures.ts'
import { realisticPlans } from './realistic-plans.ts'
import type { Section } from './section.ts'

const documents = 120
const warmUp = 5

/** Plans of eight needs with three tasks each, made of realistic ones, no two alike. */
const plansOf = (many: number): readonly Plan[] => {
  const needs = realisticPlans(many * 8).flatMap(plan => plan.needs)
  return Array.from({ length: many }, (_, at) => ({
    template: 'liberi',
    about: { is: 'child', name: `Child ${at}` },
    needs: Array.from({ length: 8 }, (_, turn): Need => {
      const own = needs[(at * 8 + turn) % needs.length] as Need
      const others = needs.slice((at * 8 + turn) % needs.length).flatMap(({ tasks = [] }) => tasks)
      return {
        ...own,
        id: `n${turn}`,
        tasks: others.slice(0, 3).map((task, place) => ({ ...task, id: `n${turn}-t${place}` })),
      }
    }),
  }))
}

/** A PDF as a person waits for it: laid out, sent to the process that makes it, and back, one after another. */
export const pdf: Section = {
  name: 'pdf',
  title: 'Plans of 8 needs with 3 tasks each as PDF/UA-1',
  async measure(tell) {
    const plans = plansOf(documents)
    const printing = openPrinting({ log: tell })
    const make = async (plan: Plan): Promise<readonly [milliseconds: number, bytes: number]> => {
      const started = performance.now()
      const made = await printing.pdf(layOutFace(plan, plan.template, { version: 1, printed: '2026-11-22' }))
      return [performance.now() - started, made.length]
    }
    try {
      tell(`making ${documents} PDFs`)
      const [first = Number.NaN] = await make(plans[0] as Plan)
      for (const plan of plans.slice(1, warmUp)) await make(plan)
      const made: (readonly [milliseconds: number, bytes: number])[] = []
      for (const plan of plans.slice(warmUp)) made.push(await make(plan))
      const times = made.map(([milliseconds]) => milliseconds)
      return {
        how: `${made.length} different plans, one after another, each as its own PDF; fresh processes take over as they do when people print. The first is asked for before any process was begun.`,
        figures: [
          { what: 'a PDF, p50', measured: median(times), unit: 'ms' },
          { what: 'a PDF, p95', measured: percentile(times, 0.95), unit: 'ms', aim: { atMost: 300 } },
          { what: 'a PDF, slowest', measured: Math.max(...times), unit: 'ms' },
          { what: 'the very first, with the process begun for it', measured: first, unit: 'ms' },
          { what: 'its size, p50', measured: median(made.map(([, bytes]) => bytes)) / 1000, unit: 'KB' },
        ],
      }
    } finally {
      await printing.close()
    }
  },
}
