/** Shows somebody who waits how far something has come. */
export type Telling = { now(text: string): void; end(): void }

/** A line is written over at most this often, in milliseconds. */
const OFTEN = 200

/** One line that changes, where somebody looks at a terminal. */
export function telling(stream: NodeJS.WriteStream): Telling {
  if (!stream.isTTY) return { now: () => {}, end: () => {} }
  let last = 0
  return {
    now(text) {
      if (performance.now() - last < OFTEN) return
      last = performance.now()
      stream.write(`\r${text}\u001b[K`)
    },
    end() {
      if (last > 0) stream.write('\r\u001b[K')
    },
  }
}

/** How large a file is, as people say it. */
export function sizeInWords(bytes: number): string {
  const [unit, size] =
    bytes < 1e6 ? ['kB', bytes / 1e3] : bytes < 1e9 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9]
  return `${size.toLocaleString('en-GB', { maximumSignificantDigits: 3 })} ${unit}`
}

/** How long something took. */
export const secondsSince = (began: number): string =>
  `${((performance.now() - began) / 1000).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`
