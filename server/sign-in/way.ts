/** Where somebody goes who has nowhere else to go. */
export const HOME = '/today'

/** Where somebody wanted to go before they were asked to sign in: a path of this server, whatever was made of the address. */
export function wayOn(asked: string | null | undefined): string {
  if (!asked || asked.length > 500 || !/^\/[\w\-./?&=%~+:,]*$/.test(asked) || /%([01]|5c|7f)/i.test(asked))
    return HOME
  const url = URL.parse(asked, 'http://here.invalid')
  // Steps upwards are taken out by reading it, and what is left may begin with two slashes: another server’s name.
  return url?.origin === 'http://here.invalid' && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}`
    : HOME
}

/** The address of a step on the way, which remembers where the way leads. */
export const onTheWay = (step: string, way: string): string =>
  way === HOME ? step : `${step}?then=${encodeURIComponent(way)}`
