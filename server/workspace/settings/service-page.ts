import { type Nation, nations } from '../../../plans/index.ts'
import type { HowFar } from '../../checking-again/checking-again.ts'
import type { Refusal } from '../../page.ts'
import { tryProvider } from '../../sign-in/oidc/provider.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage, type Outcome } from '../workspace-page.ts'
import { changeService } from './change-service.ts'
import { DONE } from './framed-settings.ts'
import { nothingSettled, type Service } from './service.ts'
import { serviceView } from './service-view.ts'

/** The service as a whole: what it is called, whose law it works under, and how its settings came about. */
export type ServiceModel = {
  readonly name: string
  readonly nation: Nation
  readonly service: Service
  readonly teams: number
  /** Restricted families that nobody is left to look after. */
  readonly left: number
  readonly changes: readonly { readonly at: string; readonly by: string; readonly what: readonly Part[] }[]
  readonly today: string
  readonly checking: HowFar
  /** Why nobody can come in with the account they have elsewhere. */
  readonly shutOut: string | undefined
  readonly done: boolean
}

/** The parts of the settings that can be changed each by itself. */
export const partsOfSettings = ['nation', 'rules', 'timescales', 'wording'] as const

export type Part = (typeof partsOfSettings)[number]

/** The longest name that a service may have. */
const LONGEST = 100

/** What a service has settled for everybody, for those who look after it. */
export const servicePage = housePage<ServiceModel>({
  path: '/service',
  may: 'change-settings',
  show: visit => toModel(visit),
  again: toModel,
  submit,
  view: serviceView,
})

async function toModel(visit: HouseVisit, sent?: URLSearchParams): Promise<ServiceModel> {
  const { entrance, store, organisation, service, today, query } = visit
  const { provider, later } = entrance
  const shutOut = provider?.ails()
  // It may answer by now; whoever looks again is told.
  if (provider && shutOut) later(async () => void (await tryProvider(provider)))
  const [all, teams, left, changes, checking] = await Promise.all([
    store.organisations(),
    store.teamsOf({ organisation }),
    store.familiesLeft({ organisation }),
    store.settingsChanges({ organisation, limit: SHOWN + 1 }),
    entrance.checkingAgain.howFar(service.rules),
  ])
  return {
    name: sent?.get('name') ?? all.find(({ id }) => id === organisation)?.name ?? '',
    nation: nations.find(each => each === sent?.get('nation')) ?? service.nation,
    ...{ service, today, checking, shutOut, teams: teams.length, left: left.length, done: query.has(DONE) },
    changes: changes.slice(0, SHOWN).map(({ at, by, body }, place) => {
      const [now, before] = [body, changes[place + 1]?.body ?? {}].map(asSettled)
      return {
        ...{ at, by: by.name },
        what: partsOfSettings.filter(part => JSON.stringify(now?.[part]) !== JSON.stringify(before?.[part])),
      }
    }),
  }
}

/** Settings with what is not said in them as it comes, so that the first change is not told as a change of everything. */
const asSettled = (body: object): Pick<Service, Part> => {
  const all = { ...nothingSettled, ...body }
  return { ...all, rules: { off: [], severity: {}, limits: {}, ...all.rules } }
}

/** So many changes are told. */
const SHOWN = 10

async function submit(visit: HouseVisit, sent: URLSearchParams): Promise<Outcome<ServiceModel>> {
  const { store, organisation, service } = visit
  const name = (sent.get('name') ?? '').trim()
  const nation = nations.find(each => each === sent.get('nation'))
  const refused: readonly Refusal[] = [
    ...(name === '' ? [{ field: 'name', text: 'Write what the service is called' }] : []),
    ...(name.length > LONGEST ? [{ field: 'name', text: `Use at most ${LONGEST} letters` }] : []),
    ...(nation ? [] : [{ field: 'nation', text: 'Choose where the service works' }]),
  ]
  if (refused.length > 0 || !nation) return { shown: await toModel(visit, sent), refused }
  const clash =
    nation === service.nation ? [] : await changeService(visit, Number(sent.get('saw')), { nation })
  if (clash.length > 0) return { shown: await toModel(visit, sent), refused: clash }
  await store.putOrganisation({ organisation, name })
  return { goTo: `/service?${DONE}=yes` }
}
