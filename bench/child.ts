import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A fresh process of the bench that answers one request at a time. */
export type Child = {
  readonly ask: <Answer>(request: unknown) => Promise<Answer>
  readonly end: () => void
}

const answerOf = <Answer>(child: ChildProcess, file: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`${file} ended (${code}) without an answer`))
    child.once('exit', ended)
    child.once('message', answer => {
      child.off('exit', ended)
      resolve(answer as Answer)
    })
  })

/** Starts a file of bench/ in a process of its own, so that no checker warms up, or weighs on, another. */
export const startChild = (file: string, ...words: readonly string[]): Child => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), words, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return {
    ask: request => {
      const answer = answerOf(child, [file, ...words].join(' '))
      child.send({ request })
      return answer as Promise<never>
    },
    end: () => {
      child.kill()
    },
  }
}

/** The other end: what such a file does with each request. */
export const answerEach = (answer: (request: unknown) => unknown): void => {
  process.on('message', async (message: { readonly request: unknown }) => {
    process.send?.((await answer(message.request)) ?? null)
  })
}
