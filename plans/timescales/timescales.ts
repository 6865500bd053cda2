import { inEngland } from './england.ts'
import { everywhere, inNorthernIreland, inScotland, inWales } from './other-nations.ts'
import { askedFor, kept } from './records.ts'
import type { Timescale } from './timescale.ts'

/** Every limit that is known, a nation’s before the guides’: of two that fall on one day, the nation’s decides. */
export const timescales: readonly Timescale[] = [
  ...inEngland,
  ...inWales,
  ...inScotland,
  ...inNorthernIreland,
  ...everywhere,
  ...askedFor,
  ...kept,
]
