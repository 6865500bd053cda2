import { spawn } from 'node:child_process'
import { oneFailed, onePassed, type Tally } from './tally.ts'

/** A tool that checks the whole project counts as one test; what it prints is its own explanation. */
export function runTool(words: readonly string[], stop: AbortSignal): Promise<Tally> {
  return new Promise(resolve => {
    const tool = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'], signal: stop })
    tool.once('error', error => {
      console.log(error.message)
      resolve(oneFailed)
    })
    tool.once('close', code => resolve(code === 0 ? onePassed : oneFailed))
  })
}
