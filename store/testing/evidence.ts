import { at } from './accounts.ts'
import { anId, organisation } from './stories.ts'

/** So many bytes, no two neighbours of them alike. */
export const bytesOf = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256)

/** A photo that Sara brings to a plan, longer than one piece of it unless it is to be short. */
export const aFile = (plan: string, length = 400_001) => ({
  ...{ organisation, plan, id: anId('file'), by: 'sara', at: at() },
  ...{ type: 'image/jpeg' as const, bytes: bytesOf(length) },
})
