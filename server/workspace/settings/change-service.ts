import type { Settings } from '../../../store/index.ts'
import type { Refusal } from '../../page.ts'
import type { HouseVisit } from '../visit.ts'
import type { ServiceBody } from './service.ts'

/** Said where somebody else has changed the settings while a page of them stood open. */
const MEANWHILE: Refusal = {
  field: '',
  text: 'Somebody else has changed the settings since you opened this page. Nothing of yours was saved. What you chose is still here: look at what they changed on the page of the service, and save again if yours should hold',
}

const TOO_LONG: Refusal = { field: '', text: 'That is more than can be kept. Use fewer words and save again' }

/** Puts a part of the settings in the place of what was seen; the rest stays as it is. Who changed what is kept. */
export async function changeService(
  { entrance, store, organisation, service, now: at, by }: HouseVisit,
  saw: number,
  change: Partial<ServiceBody>,
): Promise<readonly Refusal[]> {
  const { version: _, ...body } = { ...service, ...change }
  if (saw !== service.version) return [MEANWHILE]
  const kept = await store.changeSettings({ organisation, at, by, saw, body: body as Settings['body'] })
  if ('version' in kept) {
    if (change.rules) entrance.checkingAgain.look()
    return []
  }
  return ['refused' in kept && kept.refused === 'too-long' ? TOO_LONG : MEANWHILE]
}
