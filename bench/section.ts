/** What a figure should be; a figure without one is only told. */
export type Aim = { readonly atMost: number } | { readonly atLeast: number }

/** One figure, in whole units of its own: ms, KB, MB, %, times. */
export type Figure = {
  readonly what: string
  readonly measured: number
  readonly unit: string
  readonly aim?: Aim
}

/** A side-by-side table for figures that have more than one column; the first column names the row. */
export type Comparison = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What one part of the bench found. */
export type Findings = {
  /** How it was measured, in a sentence or two. */
  readonly how: string
  readonly comparison?: Comparison
  readonly figures: readonly Figure[]
}

/** One part of the bench, which can be run by itself with `--only`. */
export type Section = {
  readonly name: string
  readonly title: string
  /** `tell` says how far it is, to somebody who is waiting. */
  readonly measure: (tell: (progress: string) => void, asked: Asked) => Promise<Findings>
}

/** What takes hours, where there is such; and folders and addresses of databases to measure in place of new ones. */
export type Asked = { readonly whole: boolean; readonly places: readonly string[] }

/** Whether a figure is as good as its aim; exactly the aim is good enough. */
export const isMet = (measured: number, aim: Aim): boolean =>
  'atMost' in aim ? measured <= aim.atMost : measured >= aim.atLeast
