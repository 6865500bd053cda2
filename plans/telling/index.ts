export { kindOfTask, labelOfKind, type TaskKind } from './kind-of-task.ts'
export { childrenOf, tellFamily } from './tell-family.ts'
export type * from './told.ts'
