import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

/** What a run of the real program printed, and how it ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command line as people do, with what they would type or send in. */
export const run = (
  words: readonly string[],
  {
    input = '',
    environment = {},
  }: { readonly input?: string | Uint8Array; readonly environment?: Record<string, string> } = {},
): Promise<Ran> => {
  const { NO_COLOR, FORCE_COLOR, ...plain } = process.env
  const child = spawn(process.execPath, [main, ...words], { env: { ...plain, ...environment } })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', piece => out.push(piece))
  child.stderr.on('data', piece => err.push(piece))
  child.stdin.on('error', () => undefined) // it may end before it has read all
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}

/** Starts it without waiting for its end, for whoever wants to talk to it or to break it off. */
export const begin = (words: readonly string[]) => spawn(process.execPath, [main, ...words])
