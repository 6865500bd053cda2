import { FileUpload } from 'govuk-frontend/dist/govuk/components/file-upload/file-upload.mjs'
import { type Brought, notRead } from '../server/pages/check/brought.ts'
import { letGoInWords, limits } from '../server/pages/check/limits.ts'
import { soundFiles } from '../server/pages/check/sound-files.ts'
import { exchange } from './bring-in.ts'
import { lastRead, onDesk, withDesk } from './on-desk.ts'
import { ask } from './reader.ts'
import { say } from './saying.ts'
import { send } from './sending.ts'

const unreached =
  'It did not reach the server, so it was not read. See whether you are connected, and bring it again.'

/** Sends one file to be read. What has come of it is the same as without scripts. */
async function read(file: File, signal: AbortSignal): Promise<readonly Brought[]> {
  if (file.size > limits.file) return [notRead(file.name, letGoInWords['too-large'])]
  const body = new FormData()
  body.append('do', 'read')
  body.append('files', file)
  try {
    const answer = await fetch('/check', { method: 'POST', body, signal })
    const files = answer.ok ? soundFiles(await answer.json()) : []
    return files.length > 0 ? files : [notRead(file.name, unreached)]
  } catch {
    return [notRead(file.name, unreached)]
  }
}

let isReading = false

/** Has files read one after another, says how far it is, and lays the first plan on the desk; gives back whether any came. */
export async function bringFiles(files: readonly File[], desk = onDesk): Promise<boolean> {
  if (files.length === 0 || isReading) return false
  const stopping = new AbortController()
  const brought: Brought[] = []
  isReading = true
  for (const [at, file] of files.entries()) {
    const which =
      files.length === 1 ? file.name.replace(/^What/, 'what') : `${file.name}, ${at + 1} of ${files.length}`
    say(`Reading ${which}…`, () => stopping.abort(), 'Stop')
    const come = await read(file, stopping.signal)
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
    leaveToServer(files)
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
