import type { SampleFamily } from '../shape.ts'
import { attendance } from './attendance.ts'
import { brothersAndSisters } from './brothers-and-sisters.ts'
import { disabledChild } from './disabled-child.ts'
import { exploitation } from './exploitation.ts'
import { leavingCare } from './leaving-care.ts'
import { lookedAfter } from './looked-after.ts'
import { mothersOwnPlan } from './mothers-own-plan.ts'
import { neglect } from './neglect.ts'
import { newBaby } from './new-baby.ts'
import { safeAddress } from './safe-address.ts'
import { wholeFamily } from './whole-family.ts'
import { withNan } from './with-nan.ts'

/** The invented families, each one situation that services meet; the only list of them. */
export const sampleFamilies: readonly SampleFamily[] = [
  neglect,
  attendance,
  safeAddress,
  newBaby,
  exploitation,
  disabledChild,
  withNan,
  leavingCare,
  lookedAfter,
  mothersOwnPlan,
  wholeFamily,
  brothersAndSisters,
]
