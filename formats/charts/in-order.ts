import type { Day, Measure, Stage } from '../../checker/index.ts'

/** What has a day, in the order of the days; what has the same one stays as it was. */
export const inOrder = <Dated extends { readonly on: Day }>(all: readonly Dated[]): readonly Dated[] =>
  all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** A stage by the name it has in a drawing and in the table beside it. */
export type NamedStage = Pick<Stage, 'by' | 'text' | 'done'> & {
  readonly name: string
  readonly aim?: number
}

/** The stages of a measure, the first one first, each with its name. */
export const stagesOf = ({ stages = [] }: Pick<Measure, 'stages'>): readonly NamedStage[] =>
  inOrder(stages.map(stage => ({ on: stage.by, stage }))).map(({ stage: { target, ...stage } }, at) => ({
    ...stage,
    name: stages.length > 1 ? `Stage ${at + 1}` : 'Stage',
    ...(target !== undefined && { aim: target }),
  }))
