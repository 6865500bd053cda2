import type { Day } from '../checker/index.ts'
import type { Instant } from './event.ts'

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it was in London at that moment: half past midnight on a summer's night is still the day before in UTC. */
export const londonDay = (at: Instant): Day => {
  // London keeps UTC or an hour more, so only the last hour of a day can belong to the next.
  if (at.slice(11, 13) !== '23') return at.slice(0, 10)
  const said = new Map(london.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return `${said.get('year')}-${said.get('month')}-${said.get('day')}`
}
