import { deepEqual, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { checkText, rules } from '../checker/index.ts'
import { sentencesOf } from '../checker/reading/sentences.ts'
import { tokenise } from '../checker/reading/tokenise.ts'
import { workspacePages } from './workspace/pages.ts'
import { bringPlan, fullPlan } from './workspace/plan/testing/plans.ts'
import { aWorkspace, type Who, type Workspace } from './workspace/testing.ts'

/** Whoever is at work in the middle of a day reads this much in one breath. */
const MOST_WORDS = 25

/**
 * Names of things: forms, files and guidance as they are called, and what the law calls harm, care and meetings. They
 * stand on pages for those whose work it is.
 */
const names =
  /\b(?:EHM|CSV|JSON|PDF|SMART|IRO Handbook|significant harm|looked-after child|strategy discussion)\b/gi

/** What a rule says of itself is exact before it is short, and its own page explains it. */
const saidByRules = new Set<string>(rules.flatMap(({ raisedWhen, leftAlone }) => [raisedWhen, leftAlone]))

const filled: Readonly<Record<string, string>> = {
  ...{ family: 'taylor', person: 'mum', team: 'harbour', version: '1', face: 'liberi', step: 'views' },
  ...{ need: 'n-school', task: 't-walk', part: 'n-school', measure: 'm1' },
}

/** What is ours to say: not what somebody wrote, and not what is quoted of it or as an example. */
const oursIn = (html: string): readonly string[] =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<span class="bywhen-finding__wrong">[\s\S]*?<\/span>/g, '')
    .replace(/<dl class="bywhen-finding__more">[\s\S]*?<\/dl>/g, '')
    .replace(/<(textarea|q|bdi|script|style|datalist)\b[\s\S]*?<\/\1>/g, ' this ')
    .replace(/<(\w+)[^>]*\bdir="auto"[^>]*>[\s\S]*?<\/\1>/g, ' this ')
    .replace(/<\/?(?:a|strong|em|b|i|span|abbr|code|bdo)\b[^>]*>/g, '')
    .split(/<[^>]+>/)
    .map(text =>
      text
        .replace(/&\w+;|&#\d+;/g, ' ')
        .replace(/“[^”]*”/g, 'this')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(text => /[a-z]/i.test(text) && !saidByRules.has(text))

const jargonIn = (text: string): readonly string[] =>
  checkText({ field: 'need', text: text.replace(names, 'this') })
    .filter(({ rule }) => rule === 'jargon')
    .map(found => `“${found.text}” in: ${text}`)

/** A breath ends at a colon too, and where a list goes on; what stands in brackets is looked up and not read. */
const tooLong = (text: string): readonly string[] =>
  text
    .replace(/ ?\([^)]*\)/g, '')
    .split(/[;:] |, or /)
    .flatMap(breath => {
      const tokens = tokenise(breath)
      return sentencesOf(breath, tokens).flatMap(({ from, to }) => {
        const spoken = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length
        return spoken > MOST_WORDS ? [`${spoken} words: ${text}`] : []
      })
    })

describe('what the workspace says itself', () => {
  let workspace: Workspace
  const said = new Set<string>()
  let read = 0

  /** Every page that somebody may open, with a plan in it that has everything and with one that has nothing. */
  async function readAs(who: Who): Promise<void> {
    const browser = await workspace.as(who)
    for (const { path } of workspacePages(workspace.entrance))
      for (const plan of path.includes('/:plan') ? ['full', 'blank'] : ['']) {
        const address = path.replace(/:(\w+)/g, (part, name: string) =>
          name === 'plan' ? plan : (filled[name] ?? part),
        )
        if (address.includes(':')) continue
        const { status, html } = await browser.open(address)
        if (status !== 200 || !html.includes('<main')) continue
        read += 1
        for (const text of oursIn(html)) said.add(text)
      }
  }

  before(async () => {
    workspace = await aWorkspace()
    await bringPlan(workspace, 'full', fullPlan)
    await bringPlan(workspace, 'blank', {
      template: 'cumbria',
      about: { is: 'child', name: 'Kit' },
      needs: [],
    })
    for (const who of ['sara', 'mo', 'ada', 'rhea', 'otis'] as const) await readAs(who)
  })
  after(() => workspace.close())

  it('is read on every page', () => ok(read > 100 && said.size > 300, `${read} pages, ${said.size} texts`))

  it('has no word that only we use among ourselves', () =>
    deepEqual(
      [...said].flatMap(text => jargonIn(text)),
      [],
    ))

  it('has no sentence that loses its reader on the way', () =>
    deepEqual(
      [...said].flatMap(text => tooLong(text)),
      [],
    ))
})
