const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/London', hourCycle: 'h23' },
  ...{ hour: '2-digit', minute: '2-digit' },
})

/** A time of day as people here say it: “5:10pm”. Pages and scripts ask here, so that it is said in one way. */
export function timeInWords(instant: string): string {
  const [hour = '', minute = ''] = clock.format(new Date(instant)).split(':')
  return `${Number(hour) % 12 || 12}:${minute}${Number(hour) < 12 ? 'am' : 'pm'}`
}
