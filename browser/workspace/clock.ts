/** How far the clock of the server is ahead of the one of this device, which may be wrong. */
let ahead = 0

/** Sets our clock by a moment that the server has just told. */
export function setClock(now: string | undefined): void {
  const told = Date.parse(now ?? '')
  if (!Number.isNaN(told)) ahead = told - Date.now()
}

/** The moment it is, as the server would say. */
export const momentNow = (): string => new Date(Date.now() + ahead).toISOString()
