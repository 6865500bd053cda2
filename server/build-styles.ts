import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'
import { reportStyleSheet } from './report/styles.ts'

/** The style sheet that every page loads; it is built here and kept in the repository, so that a start needs no Sass. */
export const styleSheet = new URL('./public/bywhen.css', import.meta.url)

/** Which style sheet is built from which Sass. */
const SHEETS = { bywhen: styleSheet, report: reportStyleSheet } as const

/** Our inks for the colours that govuk-frontend writes into its rules, so that dark pages and our palette reach those too. */
const INKS: Readonly<Record<string, string>> = {
  '#fff': '--sheet',
  '#ffffff': '--on-accent',
  '#0b0c0c': '--govuk-text-colour',
  '#f3f3f3': '--tint',
  '#f4f8fb': '--tint',
  '#cecece': '--tint-strong',
  '#858686': '--edge',
  '#0f7a52': '--accent',
  '#1d70b8': '--accent',
  '#0b5c3e': '--accent-strong',
  '#083d29': '--accent-edge',
  '#0f385c': '--accent-edge',
  '#d2e2f1': '--accent-tint',
  '#cfe4dc': '--good-tint',
  '#ffee80': '--note-tint',
  '#ca3535': '--govuk-error-colour',
  '#982828': '--error-strong',
  '#651b1b': '--error-strong',
  '#f4d7d7': '--error-tint',
}

/** The same where the colour is that of words. */
const WORD_INKS: Readonly<Record<string, string>> = {
  '#fff': '--on-accent',
  '#083d29': '--good-strong',
  '#0f385c': '--accent-strong',
  '#7a3c1c': '--note-strong',
}

/** Parts of the components that no page of ours uses. */
const LEFT_OUT = new RegExp(
  [
    'tag--(purple|orange|teal|magenta|turquoise|pink|blue)',
    'exit-this-page|govuk-(header|footer|grid-|section-break|clearfix|visually-hidden-focusable)',
    'govuk-(link-image|link--(muted|text-colour|no-underline)|caption-(xl|m)|main-wrapper--)',
    '(back-link|breadcrumbs|navigation)--inverse',
  ].join('|'),
)

/** A style sheet as the Sass gives it now, with our inks and without what no page uses. */
export function buildStyles(name: keyof typeof SHEETS = 'bywhen'): string {
  const { css } = compile(fileURLToPath(new URL(`./views/styles/${name}.scss`, import.meta.url)), {
    loadPaths: [fileURLToPath(new URL('../node_modules', import.meta.url))],
    style: 'compressed',
    quietDeps: true,
  })
  return css
    .replace(/var\((--govuk-[a-z-]+-colour), ?[^)]+\)/g, 'var($1)')
    .replaceAll('rgba(0,0,0,0)', '#0000')
    .replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors: string, declarations: string) => {
      if (selectors.includes(':root')) return rule
      const kept = selectors.split(/,(?![^(]*\))/).filter(selector => !LEFT_OUT.test(selector))
      return kept.length ? `${kept.join(',')}{${declarations.split(';').map(inked).join(';')}}` : ''
    })
}

function inked(declaration: string): string {
  const isWords = declaration.startsWith('color:')
  return declaration.replace(/#[0-9a-f]{3,8}\b/gi, colour => {
    if (colour === '#0000') return colour
    const ink = (isWords && WORD_INKS[colour]) || INKS[colour]
    if (!ink) throw new Error(`No ink of ours for ${colour} in "${declaration}"`)
    return `var(${ink})`
  })
}

if (import.meta.main) {
  writeFileSync(SHEETS.bywhen, buildStyles('bywhen'))
  writeFileSync(SHEETS.report, buildStyles('report'))
}
