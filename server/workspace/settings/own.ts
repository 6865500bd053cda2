import { type TemplateId, templates } from '../../../checker/index.ts'
import type { TextSize } from '../../views/layout.ts'

/** How large words can be, as usual first. */
export const textSizes: readonly TextSize[] = ['usual', 'large', 'largest']

/** What somebody has settled for themselves. */
export type OwnSettings = {
  readonly version: number
  readonly size: TextSize
  /** The form that plans begin in; that of the family’s last plan where nothing is chosen. */
  readonly template: TemplateId | undefined
  /** Which notes of the check they see at once: all, those that ask for a change, or none until they ask. */
  readonly findings: (typeof findingsAs)[number]
  /** Whether notes follow while they type, or when they save. */
  readonly whileTyping: boolean
}

/** How notes can be shown, as usual first. */
export const findingsAs = ['all', 'to-change', 'on-request'] as const

/** What was kept or sent, understood; what is not known is as it is for everybody. */
export const toOwn = ({
  size,
  template,
  findings,
  whileTyping,
}: Readonly<Record<string, unknown>>): Omit<OwnSettings, 'version'> => ({
  size: textSizes.find(each => each === size) ?? 'usual',
  template: templates.find(({ id }) => id === template)?.id,
  findings: findingsAs.find(each => each === findings) ?? 'all',
  whileTyping: whileTyping !== 'no' && whileTyping !== false,
})
