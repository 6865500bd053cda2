import type { Given, Options } from './options.ts'

/** Where a command reads and writes, so that it never reaches for the process itself. */
export type Surroundings = {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** Ends a command with a sentence for the person who typed it; nothing was done. */
export type Refusal = { readonly refused: string }

/** One word after ./bywhen: what it does, how it is taught, and what it runs. */
export type Command = {
  readonly name: string
  /** In a sentence: what it does, for the list of commands. */
  readonly does: string
  /** How it is typed, one line a way. */
  readonly usage: readonly string[]
  /** Ways to use it with what each does: help teaches by these. */
  readonly examples: readonly (readonly [typed: string, does: string])[]
  readonly options: Options
  /** Anything else worth knowing, as short paragraphs. */
  readonly notes: readonly string[]
  /** Runs it; gives back the exit code. What is heavy is imported here, so that the rest starts at once. */
  readonly run: (given: Given, around: Surroundings) => Promise<number | Refusal>
}
