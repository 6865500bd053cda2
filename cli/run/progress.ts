import { Presets, SingleBar } from 'cli-progress'
import { grouped } from '../showing/numbers.ts'

/** Shows how far a run has come, to somebody who waits for it. */
export type Progress = { readonly done: (before: boolean) => void; readonly end: () => void }

const soon = 1000

const inWords = (seconds: number): string => {
  if (seconds < 60) return `${Math.max(1, Math.ceil(seconds))} s left`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`
}

/** A bar with an estimate, where somebody looks at a terminal and the run takes longer than a moment. */
export const showProgress = (files: number, stream: NodeJS.WriteStream): Progress => {
  if (!stream.isTTY) return { done: () => {}, end: () => {} }
  const began = performance.now()
  let done = 0
  let before = 0
  const left = (): string => {
    const now = done - before
    return now === 0 ? '' : ` · ${inWords(((performance.now() - began) / 1000 / now) * (files - done))}`
  }
  const bar = new SingleBar(
    {
      stream,
      clearOnComplete: true,
      // Ctrl-C is heard by the run itself.
      gracefulExit: false,
      barsize: 24,
      format: 'Checking {bar} {value} of {total}{left}',
      formatValue: grouped,
    },
    Presets.shades_classic,
  )
  const start = setTimeout(() => bar.start(files, done, { left: left() }), soon)
  return {
    done(wasBefore) {
      done += 1
      if (wasBefore) before += 1
      bar.update(done, { left: left() })
    },
    end() {
      clearTimeout(start)
      bar.stop()
    },
  }
}
