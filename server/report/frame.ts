import { createHash } from 'node:crypto'
import { skipLink } from '../views/components/skip-link.ts'
import { wordmark } from '../views/components/wordmark.ts'
import { type Html, html, raw } from '../views/html.ts'

/** Nothing may run or be loaded, whatever somebody typed into a plan; only this very style sheet dresses the page. */
const policyFor = (styles: string): string => {
  const fingerprint = createHash('sha256').update(styles).digest('base64')
  return `default-src 'none'; style-src 'sha256-${fingerprint}'; font-src data:; base-uri 'none'; form-action 'none'`
}

/** The beginning of the report’s page, up to where its parts begin. */
export const opening = (title: string, styles: string): Html =>
  html`<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(styles)}">
<title>${title} – Bywhen</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<style>${raw(styles)}</style>
</head>
<body class="govuk-template__body bywhen-page bywhen-report">
${skipLink({ href: '#main-content', text: 'Skip to main content' })}
<header class="bywhen-report__header"><div class="govuk-width-container">${wordmark}</div></header>
<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content" tabindex="-1">
`

/** The end of the report’s page. */
export const ending: Html = html`</main></div>
</body>
</html>
`
