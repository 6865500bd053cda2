import { readdirSync, readFileSync } from 'node:fs'

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // the process ended between two looks
  }
}

const childrenOf = (process: number): readonly number[] => {
  try {
    return readdirSync(`/proc/${process}/task`).flatMap(thread =>
      read(`/proc/${process}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

const highWater = (process: number): number =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${process}/status`))?.[1] ?? 0) * 1024

const ofTree = (process: number): number =>
  highWater(process) + childrenOf(process).reduce((total, child) => total + ofTree(child), 0)

/** What a process and all it started hold just now, in bytes; what several of them share is counted once. */
export const heldBy = (process: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${process}/smaps_rollup`))?.[1] ?? 0) * 1024 +
  childrenOf(process).reduce((total, child) => total + heldBy(child), 0)

/**
 * Watches a process and all it started: the highest sum of their own peaks while alive together, which is never less than
 * they truly held. Not a number where the system does not tell (/proc is Linux's).
 */
export const watchMemory = (process: number): { readonly peak: () => number } => {
  let peak = ofTree(process)
  const timer = setInterval(() => {
    peak = Math.max(peak, ofTree(process))
  }, 50)
  return {
    peak: () => {
      clearInterval(timer)
      return peak === 0 ? Number.NaN : peak
    },
  }
}
