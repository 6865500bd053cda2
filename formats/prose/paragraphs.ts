import { columnRoles } from '../columns.ts'
import type { ColumnChoices } from '../format.ts'

/** What a paragraph is called where somebody may say what it holds. */
export const paragraphCalled = (number: number): string => `Paragraph ${number}`

const said = 'Said to hold: '

/** What stands for the label of a paragraph that somebody said something of. */
export const labelOfRole = (role: ColumnChoices[string]): string =>
  said + columnRoles.find(each => each.role === role)?.label

/** Whether a label is none of the text's own, but stands for what somebody said of its paragraphs. */
export const isLabelOfRole = (label: string): boolean => label.startsWith(said)

/** What somebody says of labels alone, and not of paragraphs. */
export const ofLabels = (choices: ColumnChoices | undefined): ColumnChoices | undefined =>
  choices && Object.fromEntries(Object.entries(choices).filter(([named]) => !/^Paragraph \d+$/.test(named)))
