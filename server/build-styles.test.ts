import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { buildStyles, styleSheet } from './build-styles.ts'

const css = readFileSync(styleSheet, 'utf8')

const valuesIn = (block: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...block.matchAll(/(--[\w-]+): ?([^;}]+)/g)].map(([, name, value]) => [name, value]))

const [, lightBlock = ''] = /:root\{(color-scheme:light dark[^}]*)\}/.exec(css) ?? []
const [, darkBlock = ''] = /prefers-color-scheme: ?dark\)\{:root\{([^}]*)\}/.exec(css) ?? []
const light = valuesIn(lightBlock)
const dark = { ...light, ...valuesIn(darkBlock) }

function inkOf(name: string, inks: Readonly<Record<string, string>>): string {
  const value = inks[name] ?? ''
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return other ? inkOf(other, inks) : value
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  const channels = [1, 3, 5].map(at => Number.parseInt(full.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map(c =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Words on their ground need 4.5 to 1; lines that say where to write need 3 to 1. */
const PAIRS: readonly (readonly [ink: string, ground: string, atLeast: number])[] = [
  ...['--paper', '--sheet', '--tint', '--tint-strong', '--note-tint', '--accent-tint'].map(
    ground => ['--govuk-text-colour', ground, 7] as const,
  ),
  ...['--paper', '--sheet', '--tint', '--govuk-template-background-colour'].flatMap(ground => [
    ['--govuk-secondary-text-colour', ground, 4.5] as const,
    ['--govuk-link-colour', ground, 4.5] as const,
    ['--govuk-link-visited-colour', ground, 4.5] as const,
    ['--govuk-link-hover-colour', ground, 4.5] as const,
  ]),
  ...['--paper', '--sheet'].flatMap(ground => [
    ['--govuk-error-colour', ground, 4.5] as const,
    ['--govuk-success-colour', ground, 4.5] as const,
    ['--note-strong', ground, 4.5] as const,
    ['--note', ground, 3] as const,
    ['--edge', ground, 3] as const,
    ['--line', ground, 3] as const,
    ['--govuk-input-border-colour', ground, 4.5] as const,
  ]),
  ['--on-accent', '--accent', 4.5],
  ['--on-accent', '--accent-strong', 4.5],
  ['--on-accent', '--govuk-error-colour', 4.5],
  ['--on-accent', '--error-strong', 4.5],
  ['--govuk-inverse-text-colour', '--govuk-brand-colour', 4.5],
  ['--govuk-inverse-text-colour', '--govuk-success-colour', 4.5],
  ['--sheet', '--note', 4.5],
  ['--note-strong', '--note-tint', 4.5],
  ['--accent-strong', '--accent-tint', 4.5],
  ['--good-strong', '--good-tint', 4.5],
  ['--error-strong', '--error-tint', 4.5],
  ['--govuk-focus-text-colour', '--govuk-focus-colour', 7],
]

describe('the style sheet', () => {
  it('is what the Sass gives now (if not: node server/build-styles.ts)', () => ok(css === buildStyles()))

  it('takes less than 22 KB on the way, with everything in it', () =>
    ok(brotliCompressSync(css).length < 22_000))

  it('asks for nothing but our own two fonts', () => {
    deepEqual(css.match(/url\([^)]*\)/g), [
      'url("/assets/fonts/atkinson-hyperlegible-latin-400.woff2")',
      'url("/assets/fonts/atkinson-hyperlegible-latin-700.woff2")',
    ])
    equal(css.split('font-display:swap').length, 3)
    doesNotMatch(css, /GDS Transport|@import/)
  })

  it('has a value for every ink it speaks of', () => {
    const spoken = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name ?? ''))
    const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    deepEqual(
      [...spoken].filter(name => !set.has(name)),
      [],
    )
  })

  it('has no colour outside the palette, so that a dark page is dark throughout', () => {
    deepEqual(
      css.replace(/:root\{[^}]*\}/g, '').match(/#(?!0000\b)[0-9a-f]{3,8}\b(?=[^{}]*\})|rgba?\(/gi),
      null,
    )
  })

  for (const [scheme, inks] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    for (const [ink, ground, atLeast] of PAIRS) {
      it(`keeps ${ink} readable on ${ground} in ${scheme}`, () => {
        const found = contrast(inkOf(ink, inks), inkOf(ground, inks))
        ok(found >= atLeast, `${found.toFixed(2)} is less than ${atLeast}`)
      })
    }
  }
})
