import type { Field } from '../../checker/index.ts'

/** What a box is for, in a word or two that hold on every form. */
export const fieldNames: Readonly<Record<Field, string>> = {
  need: 'What needs to happen',
  factors: 'What might get in the way',
  task: 'How it will happen',
  who: 'Who will do it',
  by: 'By when',
  goal: 'The goal',
  evidence: 'Evidence and impact',
}
