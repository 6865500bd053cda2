import { parentPort, type Transferable } from 'node:worker_threads'

/** Answers what a Crew asks, one ask after another, in a thread of its own. What `answer` throws costs the thread. */
export const answerAsks = <Question, Answer>(
  answer: (what: Question) => Answer | Promise<Answer>,
  transfers: (answer: Answer) => Transferable[] = () => [],
): void => {
  parentPort?.on('message', async (what: Question) => {
    const said = await answer(what)
    parentPort?.postMessage({ answer: said }, transfers(said))
  })
  parentPort?.postMessage({ ready: true })
}
