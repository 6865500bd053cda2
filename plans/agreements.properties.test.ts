import { ok } from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { standingsOf, toAskAgain } from './agreements.ts'
import { fold } from './fold.ts'
import { merge } from './merge.ts'
import { isHere, partOf, partsHere } from './record.ts'
import { seen, sitDown, sitting } from './testing/sitting.ts'

it('whatever people do at once, every agreement names a version whose words can still be shown, and whoever is asked again is asked about something that is there', () => {
  fc.assert(
    fc.property(sitting, sitting, (hers, his) => {
      const [theirs, mine] = [sitDown('jo', hers), sitDown('bo', his)]
      const merged = merge(seen.record, theirs, mine)
      const events = [...seen.events, ...theirs, ...('events' in merged ? merged.events : [])]
      const record = fold(events)
      for (const { is, added } of partsHere(record, 'agreement')) {
        const version = is.version ?? 0
        ok(version >= 1 && version < added.version)
        const then = fold(events.filter(each => each.version <= version))
        ok(partsHere(then, 'need').length > 0)
        if (is.part !== undefined) ok(partOf(then, is.part))
      }
      for (const { person, parts } of toAskAgain(record)) {
        const standings = standingsOf(record, person)
        for (const id of parts) ok(isHere(record, id) && standings.some(({ part }) => part === id))
      }
    }),
    { numRuns: 150 },
  )
})
