import type { Plan } from '../checker/plan.ts'
import { carried } from '../server/pages/check/carried.ts'
import { fileName } from '../server/pages/check/file-name.ts'
import { onDesk } from './on-desk.ts'
import { ask } from './reader.ts'
import { say } from './saying.ts'

/** What the page makes by itself; Word, CSV and the report are made by the server. */
const madeHere = {
  markdown: { type: 'text/markdown;charset=utf-8', extension: '.md' },
  json: { type: 'application/json', extension: '.json' },
} as const

const isMadeHere = (what: string): what is keyof typeof madeHere => Object.hasOwn(madeHere, what)

/** Gives the plan on the desk, or the report on everything, as a file. */
export async function download(what: string): Promise<void> {
  const { plan } = onDesk()
  const words = isMadeHere(what) ? await ask(what, plan) : undefined
  if (isMadeHere(what) && words !== undefined) {
    const { type, extension } = madeHere[what]
    return save(new Blob([words], { type }), fileName(plan, extension))
  }
  say('Making the file…')
  try {
    const answer = await fetch('/check', { method: 'POST', body: sent(what) })
    const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
    if (!answer.ok || name === undefined) throw new Error('It was not made.')
    save(await answer.blob(), decodeURIComponent(name))
  } catch {
    say(
      'The file could not be made just now. Nothing on the page has changed. Press again in a minute, or take it as Markdown.',
    )
  }
}

/** What the server needs to make a file, and nothing else of the page. */
function sent(what: string): FormData {
  const body = new FormData()
  body.append('do', `get ${what}`)
  const { own, files = [], ...desk } = onDesk()
  // A report on everything is on the writer’s own plan, not on the example that lies on it.
  const reported = { ...desk, ...(own && { asOf: undefined, at: undefined, ...own }) }
  const {
    kept,
    'as-of': asOf,
    at,
    'files-kept': all,
    'left-over': left,
  } = carried(
    what === 'report-on-all'
      ? { ...reported, files: files.map(({ opened: _, ...file }) => file) }
      : { ...desk, at: undefined },
  )
  for (const [name, value] of Object.entries({
    kept,
    'as-of': asOf,
    at,
    'files-kept': all,
    'left-over': left,
  }))
    if (value !== undefined) body.append(name, value)
  for (const id of ['with-names', 'all-with-names']) {
    const box = document.getElementById(id)
    if (box instanceof HTMLInputElement && box.checked) body.append(id, box.value)
  }
  return body
}

function save(made: Blob, name: string): void {
  const address = URL.createObjectURL(made)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  say(`Saved as ${name}.`)
}

/** Copies the plan as Markdown, to paste into a record or a message. */
export async function copy(plan: Plan): Promise<void> {
  const words = ask('markdown', plan).then(made => {
    if (made === undefined) throw new Error('It was not made.')
    return new Blob([made], { type: 'text/plain' })
  })
  try {
    // Given as a promise: some browsers copy only what they are given while the button is being pressed.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': words })])
    say('Copied. Paste it where you need it.')
  } catch {
    say('It could not be copied. Download it instead.')
  }
}
