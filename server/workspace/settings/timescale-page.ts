import {
  checkTimescaleSettings,
  isFirm,
  type OwnLimit,
  type Timescale,
  type TimescaleId,
  type TimescaleSettings,
  timescales,
  type Unit,
} from '../../../plans/index.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage, type Outcome } from '../workspace-page.ts'
import { changeService } from './change-service.ts'
import { DONE } from './framed-settings.ts'
import type { Service } from './service.ts'
import { timescaleView } from './timescale-view.ts'
import { unitsInWords } from './timescale-words.ts'

/** How a limit can stand in a service. */
export type Way = 'as-it-comes' | 'confirmed' | 'own' | 'off'

/** One limit, and what is being settled about it. */
export type LimitModel = {
  readonly row: Timescale
  readonly service: Service
  readonly way: Way | undefined
  readonly length: string
  readonly unit: string
  readonly reason: string
}

/** The ways a limit can be settled: a national one cannot be switched off, and needs nobody to confirm it. */
export const waysFor = (row: Timescale): readonly Way[] => {
  if (row.unit === 'at-once') return isFirm(row) ? ['as-it-comes'] : ['as-it-comes', 'confirmed', 'off']
  if (isFirm(row)) return ['as-it-comes', 'own']
  return row.plan === 'any' ? ['as-it-comes', 'own', 'off'] : ['as-it-comes', 'confirmed', 'own', 'off']
}

/** One limit: as it comes, confirmed, of our own or not used, with the reason for it. */
export const timescalePage = housePage<LimitModel>({
  path: '/service/timescales/:limit',
  may: 'change-settings',
  show: visit => toModel(visit),
  again: toModel,
  submit,
  view: timescaleView,
})

function toModel({ params, service }: HouseVisit, sent?: URLSearchParams): LimitModel {
  const row = timescales.find(({ id }) => id === params.limit)
  if (!row?.nations.includes(service.nation)) throw new HttpProblem(404)
  const { confirmed = [], own = {} } = service.timescales
  const set = own[row.id]
  const length = set === undefined || set === 'off' ? undefined : set
  if (!sent)
    return {
      ...{ row, service, reason: service.reasons[row.id] ?? '' },
      way: set === 'off' ? 'off' : set ? 'own' : confirmed.includes(row.id) ? 'confirmed' : 'as-it-comes',
      length: String(Math.abs(length?.limit ?? row.limit)),
      unit: length?.unit ?? row.unit,
    }
  return {
    ...{ row, service, way: waysFor(row).find(each => each === sent.get('way')) },
    length: (sent.get('length') ?? '').trim(),
    unit: sent.get('unit') ?? '',
    reason: (sent.get('reason') ?? '').trim(),
  }
}

async function submit(visit: HouseVisit, sent: URLSearchParams): Promise<Outcome<LimitModel>> {
  const shown = toModel(visit, sent)
  const { row, way, reason, service } = shown
  if (!way) return { shown, refused: [{ field: 'way', text: 'Choose how it stands here' }] }
  const settled = settle(shown, way, service.timescales)
  const refused = [
    ...('refused' in settled ? settled.refused : faultsOf(settled.timescales, row)),
    ...(way !== 'as-it-comes' && reason === ''
      ? [{ field: 'reason', text: 'Say why, so that whoever comes after you can follow' }]
      : []),
  ]
  if (refused.length > 0 || 'refused' in settled) return { shown, refused }
  const { [row.id]: _, ...others } = service.reasons
  const reasons = way === 'as-it-comes' ? others : { ...others, [row.id]: reason }
  const clash = await changeService(visit, Number(sent.get('saw')), {
    timescales: settled.timescales,
    reasons,
  })
  return clash.length > 0 ? { shown, refused: clash } : { goTo: `/service/timescales?${DONE}=yes` }
}

/** What stands against it, said at the box of its length. */
const faultsOf = (settings: TimescaleSettings, { id }: Timescale): readonly Refusal[] =>
  checkTimescaleSettings(settings)
    .filter(({ field }) => field === id)
    .map(({ text }) => ({ field: 'length', text: text.replace(/\.$/, '') }))

type Settled = { readonly timescales: TimescaleSettings } | { readonly refused: readonly Refusal[] }

function settle({ row, length, unit }: LimitModel, way: Way, before: TimescaleSettings): Settled {
  const { [row.id]: _, ...others } = (before.own ?? {}) as Partial<Record<TimescaleId, OwnLimit>>
  const confirmed = (before.confirmed ?? []).filter(id => id !== row.id)
  const settled = (own: OwnLimit | undefined): Settled => ({
    timescales: {
      ...before,
      confirmed: way === 'confirmed' ? [...confirmed, row.id] : confirmed,
      own: own === undefined ? others : { ...others, [row.id]: own },
    },
  })
  if (way === 'off') return settled('off')
  if (way !== 'own') return settled(undefined)
  const number = /^\d{1,4}$/.test(length) ? Number(length) : 0
  if (number === 0) return { refused: [{ field: 'length', text: 'Give a whole number of at least 1' }] }
  if (!Object.hasOwn(unitsInWords, unit))
    return { refused: [{ field: 'unit', text: 'Choose days, weeks or months' }] }
  return settled({ limit: row.limit < 0 ? -number : number, unit: unit as Unit })
}
