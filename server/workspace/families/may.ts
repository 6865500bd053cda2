import { decide } from '../../access/decide.ts'
import type { Permission } from '../../access/permissions.ts'
import type { FamilyVisit } from '../visit.ts'

/** Whether somebody may go on from a family to something else there: a way that is closed to them is not offered. */
export const mayHere = ({ seer, family, now }: FamilyVisit, permission: Permission): boolean =>
  'may' in decide(seer, permission, { of: 'family', family }, now)
