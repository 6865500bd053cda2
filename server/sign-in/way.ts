/** Where somebody goes who has nowhere else to go. */
export const HOME = '/today'

/** Where somebody wanted to go before they were asked to sign in: a path of this server, whatever was made of the address. */
export function wayOn(asked: string | null | undefined): string {
  const url = asked && isPlain(asked) ? URL.parse(asked, 'http://here.invalid') : null
  return url?.origin === 'http://here.invalid' ? wayOf(url) : HOME
}

/** The same of the address that was asked for, which has been read already. */
export function wayOf({ pathname, search }: URL): string {
  const way = `${pathname}${search}`
  // Steps upwards are taken out by reading it, and what is left may begin with two slashes: another server’s name.
  return isPlain(way) && !way.startsWith('//') ? way : HOME
}

const isPlain = (way: string): boolean =>
  way.length <= 500 && /^\/[\w\-./?&=%~+:,]*$/.test(way) && !/%([01]|5c|7f)/i.test(way)

/** The address of a step on the way, which remembers where the way leads. */
export const onTheWay = (step: string, way: string): string =>
  way === HOME ? step : `${step}?then=${encodeURIComponent(way)}`
