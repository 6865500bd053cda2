type Why = {
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly cause?: unknown
}

/** A store of objects did not do what it was asked: it is away, or does not want us. */
export class ObjectsTrouble extends Error {
  override readonly name = 'ObjectsTrouble'
  /** What it answered; nothing where it did not answer at all. */
  readonly status: number | undefined
  readonly code: string | undefined

  constructor({ status, code, cause }: Why) {
    super(inWords(status, code), cause === undefined ? {} : { cause })
    this.status = status
    this.code = code
  }

  /** Whether it will not be otherwise in a moment: somebody has to put its settings right. */
  get isRefusal(): boolean {
    return this.status !== undefined && this.status < 500 && this.status !== 429 && this.status !== 408
  }
}

const inWords = (status: number | undefined, code: string | undefined): string =>
  status === undefined
    ? 'The store of objects cannot be reached.'
    : `The store of objects answers ${status}${code ? ` ${code}` : ''}.`
