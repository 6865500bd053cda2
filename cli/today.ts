/** The day it is in London: the one place where a clock is read, for everything below takes the day it is given. */
export const todayInLondon = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
