import { deepEqual, doesNotMatch, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { SaxesParser } from 'saxes'
import { buildIcons, iconSheet } from './build-icons.ts'
import { iconOf, otherIcons } from './views/for-family/pictures.ts'

const sheet = readFileSync(iconSheet, 'utf8')

describe('the sheet of pictures', () => {
  it('is what the icon set gives now (if not: node server/build-icons.ts)', () => ok(sheet === buildIcons()))

  it('holds every picture a page points at, each once, and no other', () => {
    const held = [...sheet.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id)
    deepEqual(held, [...new Set([...Object.values(iconOf), ...otherIcons])].sort())
  })

  it('is sound as XML, since a browser draws nothing of a file that is not', () => {
    const parser = new SaxesParser()
    parser.on('error', fault => {
      throw fault
    })
    parser.write(sheet).close()
  })

  it('names the licence it is under', () => match(sheet, /ISC License[\s\S]*Lucide Icons and Contributors/))

  it('carries nothing that runs or loads', () =>
    doesNotMatch(sheet.replace(/<!--[\s\S]*?-->/, ''), /<script|<style|<image|on\w+=|href=|url\(/i))
})
