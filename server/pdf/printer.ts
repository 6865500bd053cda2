import { type ChildProcess, fork } from 'node:child_process'
import type { FacePage } from '../../formats/faces/face-page.ts'
import type { WrittenPdf } from '../../formats/pdf/write.ts'
import type { traceOf } from '../trace.ts'

/** What the process that makes PDFs says. */
export type Said =
  | { readonly ready: true }
  | (WrittenPdf & { readonly megabytes: number })
  | { readonly failed: ReturnType<typeof traceOf> }

/** What came of one page. */
export type Printed =
  | Exclude<Said, { readonly ready: true }>
  | { readonly lost: 'took-too-long' | 'died' | 'could-not-begin' }

/** A process of its own that makes PDFs one after another. It grows with every page, so it is not kept for ever. */
export class Printer {
  readonly #process: ChildProcess
  readonly ready: Promise<boolean>
  #done: ((printed: Printed) => void) | undefined
  #printed = 0
  #megabytes = 0
  #gone = false

  constructor(hand: URL) {
    this.#process = fork(hand, {
      // It needs nothing of what this process was told, and what it says aloud could be somebody's words.
      env: {},
      execArgv: ['--permission', '--allow-fs-read=*', '--allow-addons'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    })
    const { promise, resolve } = Promise.withResolvers<boolean>()
    this.ready = promise
    let begun = false
    this.#process.on('message', (said: Said) => {
      if ('ready' in said) {
        begun = true
        this.#rest()
        resolve(true)
        return
      }
      if ('megabytes' in said) this.#megabytes = said.megabytes
      this.#finish(said)
    })
    const go = () => {
      this.#gone = true
      resolve(false)
      this.#finish({ lost: begun ? 'died' : 'could-not-begin' })
    }
    this.#process.once('error', go)
    this.#process.once('exit', go)
  }

  get isGone(): boolean {
    return this.#gone
  }

  /** Whether it has made enough of them, or grown too large, to be followed by a fresh one. */
  isWorn(documents: number, megabytes: number): boolean {
    return this.#printed >= documents || this.#megabytes >= megabytes
  }

  /** Makes one page, and no other meanwhile. One that takes too long costs the process, and so does a start that does. */
  async print(page: FacePage, milliseconds: number): Promise<Printed> {
    const { promise, resolve } = Promise.withResolvers<Printed>()
    this.#done = resolve
    const clock = setTimeout(() => {
      this.#finish({ lost: 'took-too-long' })
      this.end()
    }, milliseconds)
    if (await this.ready) {
      this.#process.ref()
      this.#process.channel?.ref()
      this.#process.send(page, error => error && this.#finish({ lost: 'died' }))
    } else this.#finish({ lost: 'could-not-begin' })
    const printed = await promise
    clearTimeout(clock)
    this.#printed += 1
    this.#rest()
    return printed
  }

  end(): void {
    this.#gone = true
    this.#process.kill('SIGKILL')
  }

  #finish(printed: Printed): void {
    this.#done?.(printed)
    this.#done = undefined
  }

  /** An idle process keeps nobody from going home. */
  #rest(): void {
    this.#process.unref()
    this.#process.channel?.unref()
  }
}
