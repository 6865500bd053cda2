import { equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { seePdf } from '../../../../formats/pdf/testing/poppler.ts'
import { origin } from '../../../sign-in/testing.ts'
import { happen } from '../../plan/testing/plans.ts'
import { has } from '../../plan/testing/reading.ts'
import { inWorkspace, type Workspace } from '../../testing.ts'
import { hold, since, walk } from '../testing.ts'

const drawn = /aria-label="Days at school\. One reading: 71% on 13 November 2026\./

/** A file as it is handed over to Sara. */
async function bytesOf({ app, as }: Workspace, at: string): Promise<Uint8Array> {
  const { cookies } = await as('sara')
  const headers = { cookie: `bywhen-session=${cookies.get('bywhen-session')}`, host: 'localhost:3000' }
  const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
  const response = await app.request(`${origin}${at}`, { headers }, env)
  equal(response.status, 200)
  return new Uint8Array(await response.arrayBuffer())
}

describe('the record of a review', () => {
  it('draws what was counted, with its figures beside it: at the review, in the record, on paper, as PDF and in Word', () =>
    inWorkspace(async house => {
      await happen(house, 'emily', 'sara', since)
      const sara = await house.as('sara')
      has((await sara.open('/plans/emily/review/needs/n1')).html, drawn)
      await walk(sara)
      has((await sara.open('/plans/emily/review/look-over')).html, drawn)
      const held = await hold(sara)
      has(held.html, drawn)
      const [at = ''] = held.at.split('?')
      const figures = />Figures[^<]*: Days at school<[\s\S]*13 November 2026[\s\S]*71[\s\S]*register/
      for (const path of [at, `${at}/print`]) has((await sara.open(path)).html, figures)
      const { tags, sheets, saysUniversal } = seePdf(await bytesOf(house, `${at}/files/review.pdf`))
      match(tags, /H2 "What was counted"[\s\S]*H3 "Days at school"[\s\S]*Figure[\s\S]*Table/)
      match(sheets.join(' '), /Target 92%/)
      equal(saysUniversal, true)
      const word = strFromU8(
        unzipSync(await bytesOf(house, `${at}/files/review.docx`))['word/document.xml'] ?? new Uint8Array(),
      )
      match(word, /<wp:docPr [^>]*descr="Days at school\. One reading: 71%[\s\S]*w:tblCaption w:val="Figures/)
    }))
})
