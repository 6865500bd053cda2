import { createHash } from 'node:crypto'
import { rules as allRules, type Settings } from '../../checker/index.ts'

type Rules = Settings

/** A word for the rules that plans are checked by: those of this program, and what the service has changed in them. Other rules, another word. */
export function rulesKnownBy({ off = [], severity = {}, limits = {} }: Rules): string {
  const inOrder = (entries: object): object =>
    Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1))
  const ours = allRules.map(rule => [rule.id, rule.severity])
  const all = [inOrder(Object.fromEntries(ours)), off.toSorted(), inOrder(severity), inOrder(limits)]
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 22)
}

/** Whether a service checks by the rules as they come, as every plan is checked that was made before it changed any. */
export const areAsTheyCome = (rules: Rules): boolean => rulesKnownBy(rules) === rulesKnownBy({})
