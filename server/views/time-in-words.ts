let clock: Intl.DateTimeFormat | undefined

/** Made when it is first asked: a page on a slow phone is not to wait a tenth of a second for it. */
const ours = (): Intl.DateTimeFormat => {
  clock ??= new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Europe/London', hourCycle: 'h23' },
    ...{ hour: '2-digit', minute: '2-digit' },
  })
  return clock
}

/** A time of day as people here say it: “5:10pm”. Pages and scripts ask here, so that it is said in one way. */
export function timeInWords(instant: string): string {
  const [hour = '', minute = ''] = ours().format(new Date(instant)).split(':')
  return `${Number(hour) % 12 || 12}:${minute}${Number(hour) < 12 ? 'am' : 'pm'}`
}
