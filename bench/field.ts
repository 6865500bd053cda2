import { startChild } from './child.ts'
import { median, percentile } from './figures.ts'
import type { FieldTimings } from './one-field.ts'
import type { Section } from './section.ts'

const processes = 5

/** What a person who types feels: how long one long field takes, and the very first one. */
export const field: Section = {
  name: 'field',
  title: 'One field of 80 words',
  async measure(tell) {
    const timings: FieldTimings[] = []
    for (let one = 1; one <= processes; one += 1) {
      tell(`fresh process ${one} of ${processes}`)
      const child = startChild('./one-field.ts')
      timings.push(await child.ask<FieldTimings>('time'))
      child.end()
    }
    const calls = timings[0]?.calls.length ?? 0
    const middle = (of: (timing: FieldTimings) => number): number => median(timings.map(of))
    return {
      how: `${calls} calls after warm-up over 500 different fields, in each of ${processes} fresh processes; the median process is shown.`,
      figures: [
        { what: 'p50', measured: middle(({ calls }) => percentile(calls, 0.5)), unit: 'ms' },
        {
          what: 'p99',
          measured: middle(({ calls }) => percentile(calls, 0.99)),
          unit: 'ms',
          aim: { atMost: 0.25 },
        },
        { what: 'loading the checker, cold', measured: middle(({ load }) => load), unit: 'ms' },
        { what: 'first call, cold', measured: middle(({ first }) => first), unit: 'ms' },
      ],
    }
  },
}
