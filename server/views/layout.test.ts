import { doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import type { Role } from '../../store/index.ts'
import { styleSheet } from '../build-styles.ts'
import { html } from './html.ts'
import { page } from './layout.ts'
import { placesFor } from './places.ts'
import { specimen } from './specimen.ts'

const kept = 'nothing'
const main = html`<h1>Rules</h1>`
const shown = String(page({ title: 'Rules', main, kept, nav: 'rules' }))

describe('the frame of every page', () => {
  it('holds nothing that a strict content security policy would stop', () => {
    for (const markup of [shown, String(specimen())]) {
      doesNotMatch(markup, /<style|\sstyle=|\son\w+=|javascript:|data:/)
      doesNotMatch(markup, /<script(?! type="module" src="\/)/)
    }
  })

  it('loads a script only when the page asks for one', () => {
    doesNotMatch(shown, /<script/)
    match(
      String(page({ title: 'Check', main, kept, script: '/assets/check.js' })),
      /<script type="module" src="\/assets\/check.js"><\/script>/,
    )
  })

  it('asks at once for every face that the styles will ask for, so that no words are laid out twice', async () => {
    const styles = await readFile(styleSheet, 'utf8')
    const faces = [...styles.matchAll(/url\("?(\/assets\/fonts\/[^")]+)/g)].map(([, face]) => face)
    ok(faces.length > 0)
    for (const face of faces)
      ok(shown.includes(`<link rel="preload" href="${face}" as="font"`), `${face} is not asked for at once`)
  })

  it('has one main part, which the skip link leads to', () => {
    equal(shown.split('<main').length, 2)
    match(shown, /href="#main-content" class="govuk-skip-link"[\s\S]*<main[^>]* id="main-content"/)
  })

  it('says where somebody is', () => {
    match(shown, /href="\/rules" aria-current="page"/)
    match(
      String(page({ title: 'Vague time', main, kept, nav: 'rules', isPlaceItself: false })),
      /href="\/rules" aria-current="true"/,
    )
    doesNotMatch(String(page({ title: 'Bywhen', main, kept })), /aria-current/)
  })

  it('leads each to their own places, whoever was shown a page before', () => {
    const shownTo = (role: Role): string =>
      String(page({ title: 'Today', main, kept: 'plans', nav: 'today', places: placesFor([role]) }))
    for (const _ of ['first', 'again']) {
      match(shownTo('administrator'), /href="\/service"/)
      doesNotMatch(shownTo('practitioner'), /href="\/service"/)
      match(shownTo('practitioner'), /href="\/families"/)
    }
  })

  it('is in the language it says it is in', () => {
    match(shown, /<html lang="en-GB"/)
    match(String(page({ title: 'Rheolau', main, kept, lang: 'cy' })), /<html lang="cy"/)
  })

  it('has our own name on it, and no crown, crest or government typeface', () => {
    ok(shown.includes('<title>Rules – Bywhen</title>'))
    doesNotMatch(String(specimen()), /govuk-header|govuk-footer|govuk-logo|crown|crest|GDS Transport/i)
  })

  it('escapes a title', () => match(String(page({ title: '<b>', main, kept })), /<title>&lt;b&gt; – Bywhen/))
})
