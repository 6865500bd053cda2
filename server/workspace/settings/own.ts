import { type TemplateId, templates } from '../../../checker/index.ts'
import type { Entrance } from '../../sign-in/entrance.ts'
import type { TextSize } from '../../views/layout.ts'

/** How large words can be, as usual first. */
export const textSizes: readonly TextSize[] = ['usual', 'large', 'largest']

/** What somebody has settled for themselves. */
export type OwnSettings = {
  readonly version: number
  readonly size: TextSize
  /** The form that plans begin in; that of the family’s last plan where nothing is chosen. */
  readonly template: TemplateId | undefined
}

/** Somebody’s own settings as they are now. */
export async function readOwn({ store, organisation }: Entrance, account: string): Promise<OwnSettings> {
  const { version, body } = await store.readSettings({ organisation, account })
  return { version, ...toOwn(body) }
}

/** What was kept or sent, understood; what is not known is as it is for everybody. */
export const toOwn = ({
  size,
  template,
}: Readonly<Record<string, unknown>>): Omit<OwnSettings, 'version'> => ({
  size: textSizes.find(each => each === size) ?? 'usual',
  template: templates.find(({ id }) => id === template)?.id,
})
