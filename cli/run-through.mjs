// Runs another program as if it were this one: same signals, same end.
import { spawn } from 'node:child_process'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Gives back how it ended (`code`, `signal`, or the `error` that kept it from starting) and any signal we were `asked` to end by. */
export function runThrough(command, words, options, started = () => {}) {
  return new Promise(resolve => {
    const child = spawn(command, words, options)
    let asked = null
    const passOn = signal => {
      asked = signal
      if (!reachesAll(signal)) child.kill(signal)
    }
    for (const signal of passedOn) process.on(signal, passOn)
    const end = outcome => {
      for (const signal of passedOn) process.off(signal, passOn)
      resolve({ ...outcome, asked })
    }
    child.once('error', error => end({ error }))
    child.once('close', (code, signal) => end({ code, signal }))
    if (child.pid) started(child)
  })
}

/** Ends this program the way the other one ended, so that a shell sees no difference. */
export function endAs({ code, signal }) {
  if (signal) process.kill(process.pid, signal)
  else process.exitCode = code
}

// Ctrl-C reaches everything in the terminal by itself; passing it on would say it twice.
function reachesAll(signal) {
  return signal === 'SIGINT' && process.stdin.isTTY
}
