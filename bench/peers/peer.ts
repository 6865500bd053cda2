import type { Labelled } from '../../checker/corpus/score.ts'
import manifest from '../package.json' with { type: 'json' }

/** What a checker is given: the statement without its labels. */
export type Statement = Pick<Labelled, 'field' | 'child' | 'toChild' | 'text'>

/** Our rule ids, for whatever the checker found in its own terms. */
export type Judge = (statement: Statement) => readonly string[] | Promise<readonly string[]>

/** A checker that can be timed and scored beside ours; it loads nothing until it is asked. */
export type Peer = {
  readonly name: string
  readonly version: string
  readonly load: () => Promise<Judge>
}

/** The exact version that bench/package.json pins, so that the table says what was measured. */
export const versionOf = (dependency: keyof typeof manifest.dependencies): string =>
  manifest.dependencies[dependency]

/** Brings in a package by the shape we need of it: the product's type check must pass where no peer is installed. */
export const bring = async <Shape>(dependency: string): Promise<Shape> => (await import(dependency)) as Shape
