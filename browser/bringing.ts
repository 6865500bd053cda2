import { FileUpload } from 'govuk-frontend/dist/govuk/components/file-upload/file-upload.mjs'
import { type Brought, notRead, PASTED } from '../server/pages/check/brought.ts'
import type { Desk } from '../server/pages/check/desk.ts'
import { letGoInWords, limits } from '../server/pages/check/limits.ts'
import { soundFiles } from '../server/pages/check/sound-files.ts'
import { exchange } from './bring-in.ts'
import { lastRead, onDesk, withDesk } from './on-desk.ts'
import { ask } from './reader.ts'
import { say } from './saying.ts'
import { send } from './sending.ts'

const unreached =
  'It did not reach the server, so it was not read. See whether you are connected, and bring it again.'

/** Something to be read by the server, and what is said of it at once where it need not be sent. */
type ToRead = { readonly name: string; readonly sent: FormData; readonly refused?: string }

const toRead = (name: string, fields: Readonly<Record<string, string | File>>): ToRead => {
  const sent = new FormData()
  sent.append('do', 'read')
  for (const [field, value] of Object.entries(fields)) sent.append(field, value)
  return { name, sent }
}

const fileToRead = (file: File): ToRead =>
  file.size > limits.file
    ? { name: file.name, sent: new FormData(), refused: letGoInWords['too-large'] }
    : toRead(file.name, { files: file })

/** Sends one thing to be read. What has come of it is the same as without scripts. */
async function read({ name, sent, refused }: ToRead, signal: AbortSignal): Promise<readonly Brought[]> {
  if (refused !== undefined) return [notRead(name, refused)]
  try {
    const answer = await fetch('/check', { method: 'POST', body: sent, signal })
    const files = answer.ok ? soundFiles(await answer.json()) : []
    return files.length > 0 ? files : [notRead(name, unreached)]
  } catch {
    return [notRead(name, unreached)]
  }
}

let isReading = false

/** Has files read one after another, says how far it is, and lays the first plan on the desk. */
export const bringFiles = (files: readonly File[]): Promise<boolean> =>
  bringAll(files.map(fileToRead), onDesk, () => leaveToServer(files))

/** Has a paste read in the form that was chosen, and lays it on a desk; gives back whether a plan came of it. */
export const bringPaste = (pasted: string, desk: () => Desk): Promise<boolean> =>
  bringAll([toRead(PASTED, { pasted, template: desk().plan.template })], desk, () =>
    send('lay-out', '/check#brought'),
  )

async function bringAll(
  all: readonly ToRead[],
  desk: () => Desk,
  leaveToServer: () => void,
): Promise<boolean> {
  if (all.length === 0 || isReading) return false
  const stopping = new AbortController()
  const brought: Brought[] = []
  isReading = true
  for (const [at, each] of all.entries()) {
    const which =
      all.length === 1 ? each.name.replace(/^What/, 'what') : `${each.name}, ${at + 1} of ${all.length}`
    say(`Reading ${which}…`, () => stopping.abort(), 'Stop')
    const come = await read(each, stopping.signal)
    if (stopping.signal.aborted) break
    brought.push(...come)
  }
  isReading = false
  if (brought.length === 0) {
    say('Stopped. Nothing on the desk has changed.')
    return false
  }
  const next = await withDesk(() => ask('bring', desk(), brought, lastRead().now))
  if (!next) {
    leaveToServer()
    return false
  }
  exchange(next, `${stopping.signal.aborted ? 'Stopped. ' : ''}${next.said ?? ''}`)
  return brought.some(({ sheets }) => sheets.length > 0)
}

/** Puts files where they would have been chosen, and sends the page with them. */
function leaveToServer(files: readonly File[]): void {
  const chosen = new DataTransfer()
  for (const file of files) chosen.items.add(file)
  const input = document.querySelector<HTMLInputElement>('input[type=file][name="files"]')
  if (input) input.files = chosen.files
  send('bring', '/check#brought')
}

const filesIn = (transfer: DataTransfer | null): readonly File[] => [...(transfer?.files ?? [])]
const holdsFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') ?? false

/** Lets files be chosen, dropped on their place, and dropped beside it: a browser would leave the page for them. */
export function takeFiles(): void {
  const place = document.querySelector('[data-module="govuk-file-upload"]')
  const input = place?.querySelector<HTMLInputElement>('input[type=file]')
  if (!place || !input) return
  new FileUpload(place)
  // Its two lines are one word to whoever speaks what they see on the button, until there is a space between them.
  place.querySelector('.govuk-file-upload-button__status')?.after(' ')
  input.addEventListener('change', () => {
    const chosen = [...(input.files ?? [])]
    if (chosen.length === 0) return
    void bringFiles(chosen).finally(() => {
      input.value = ''
      input.dispatchEvent(new Event('change'))
    })
  })
  document.addEventListener('dragover', event => {
    if (holdsFiles(event.dataTransfer)) event.preventDefault()
  })
  document.addEventListener('drop', event => {
    if (event.defaultPrevented || !holdsFiles(event.dataTransfer)) return
    event.preventDefault()
    void bringFiles(filesIn(event.dataTransfer))
  })
}
