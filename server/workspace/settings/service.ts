import { rules as allRules, type Settings, type Template, type TemplateId } from '../../../checker/index.ts'
import { type Nation, nations, type TimescaleSettings } from '../../../plans/index.ts'
import type { Settings as Kept } from '../../../store/index.ts'
import type { Entrance } from '../../sign-in/entrance.ts'

/** What the columns of forms are called here, by form and by what they hold; those that are not named keep their own heading. */
export type Wording = Readonly<Partial<Record<TemplateId, Readonly<Record<string, string>>>>>

/** What a service has settled for everybody who works in it. */
export type Service = {
  /** Of its settings; of 0 where nobody has changed any. */
  readonly version: number
  /** Whose law its plans are made under. */
  readonly nation: Nation
  readonly rules: Settings
  readonly timescales: TimescaleSettings
  /** Why a limit is as it is here, by its id. */
  readonly reasons: Readonly<Record<string, string>>
  readonly wording: Wording
}

/** The same without its version, as it is kept. */
export type ServiceBody = Omit<Service, 'version'>

/** A service that has settled nothing itself. */
export const nothingSettled: Service = {
  ...{ version: 0, nation: 'england', rules: {}, timescales: {}, reasons: {}, wording: {} },
}

/** The settings that hold for everybody, as they are now. */
export const readService = async ({
  store,
  organisation,
}: Pick<Entrance, 'store' | 'organisation'>): Promise<Service> =>
  toService(await store.readSettings({ organisation }))

/** What was kept of them, understood. */
export function toService({ version, body }: Kept): Service {
  const kept = body as Partial<ServiceBody>
  const { off = [], ...rest } = kept.rules ?? {}
  return {
    ...{ ...nothingSettled, ...kept, version },
    nation: nations.find(nation => nation === kept.nation) ?? nothingSettled.nation,
    // A rule that this program does not have is no longer switched off; it may come back under another name.
    rules: { ...rest, off: off.filter(id => allRules.some(rule => rule.id === id)) },
  }
}

/** What a column is known by in the wording of its form. */
export const columnName = ({ fields }: Template['columns'][number]): string => fields.join(' ')

/** A form with its columns called what this service calls them. */
export function worded(template: Template, wording: Wording): Template {
  const own = wording[template.id]
  if (!own) return template
  return {
    ...template,
    columns: template.columns.map(column => ({
      ...column,
      heading: own[columnName(column)] ?? column.heading,
    })),
  }
}
