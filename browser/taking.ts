import type { Plan } from '../checker/plan.ts'
import { writeMarkdown } from '../formats/markdown.ts'
import { writeJson } from '../formats/write-json.ts'
import { fileName } from '../server/pages/check/file-name.ts'
import { shelve } from '../server/pages/check/files.ts'
import { lastRead, onDesk } from './on-desk.ts'
import { say } from './saying.ts'

/** What the page makes by itself; Word, CSV and the report are made by the server. */
const madeHere: Readonly<
  Record<
    string,
    { readonly write: (plan: Plan) => string; readonly type: string; readonly extension: string }
  >
> = {
  markdown: { write: writeMarkdown, type: 'text/markdown;charset=utf-8', extension: '.md' },
  json: { write: writeJson, type: 'application/json', extension: '.json' },
}

/** Gives the plan on the desk, or the report on everything, as a file. */
export async function download(what: string): Promise<void> {
  const { plan } = onDesk()
  const here = madeHere[what]
  if (here) return save(new Blob([here.write(plan)], { type: here.type }), fileName(plan, here.extension))
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
  const desk = onDesk()
  const body = new FormData()
  body.append('do', `get ${what}`)
  if (what === 'report-on-all') {
    const files = shelve(desk, lastRead().now).files ?? []
    body.append('files-kept', JSON.stringify(files.map(({ opened: _, ...file }) => file)))
  } else {
    body.append('kept', JSON.stringify(desk.plan))
    body.append('left-over', JSON.stringify(desk.leftOver ?? []))
    if (desk.asOf) body.append('as-of', desk.asOf)
  }
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
  const words = writeMarkdown(plan)
  try {
    await navigator.clipboard.writeText(words)
    say('Copied. Paste it where you need it.')
  } catch {
    say('This browser would not copy. Download it instead.')
  }
}
