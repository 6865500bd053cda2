import type { Worker } from 'node:worker_threads'

// On a crowded machine a thread is left waiting for its turn; nobody waits for it for ever all the same.
const mostTimesLonger = 4
const mostBetween = 1000

/**
 * Hears when a thread has worked for so many seconds of its own on what it was asked: a slow machine makes no file a bad
 * one. Gives back what stops the clock.
 */
export const startClock = (worker: Worker, seconds: number, over: () => void): (() => void) => {
  const began = performance.now()
  const between = Math.min(mostBetween, seconds * 250)
  let isStopped = false
  let atFirst: number | undefined
  const look = async (): Promise<void> => {
    if (performance.now() - began > seconds * mostTimesLonger * 1000) return over()
    const used = await worker.cpuUsage().catch(() => undefined)
    if (!used || isStopped) return
    const worked = (used.user + used.system) / 1000
    // Few asks last until the first look, so nobody asks before; until then it counts as if it had worked all the time.
    atFirst ??= worked - between
    if (worked - atFirst > seconds * 1000) over()
  }
  const timer = setInterval(look, between)
  return () => {
    isStopped = true
    clearInterval(timer)
  }
}
