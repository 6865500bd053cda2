import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { readObjects } from './objects/settings.ts'
import type { Where } from './store.ts'

/** What a machine says of itself that decides where plans are kept when nobody has said. */
export type Machine = { readonly platform: string; readonly home: string; readonly folder: string }

/** The machine this runs on, and the folder it was started from. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  home: homedir(),
  folder: process.cwd(),
})

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where the plans are kept: in the PostgreSQL database that DATABASE_URL names, else in the folder that DATA_DIR names,
 * else in the folder where this machine keeps what programs keep for a person; and in which store of objects files of
 * evidence lie, when they are not in it. Every part of Bywhen asks here, so that all of them mean the same place.
 */
export function readWhere(
  environment: Environment,
  { platform, home, folder }: Machine,
): Where | { readonly fault: string } {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = environment
  const objects = readObjects(environment)
  const faults = [
    ...(databaseUrl && !isServer(databaseUrl) ? [notServer] : []),
    ...(objects && 'faults' in objects ? objects.faults : []),
  ]
  if (faults.length > 0) return { fault: faults.join('\n') }
  return {
    ...(databaseUrl
      ? { databaseUrl }
      : { dataDir: dataDir ? resolve(folder, dataDir) : join(usual(environment, platform, home), 'bywhen') }),
    ...(objects && !('faults' in objects) && { objects }),
  }
}

/** How a place is called; a password that may stand in an address is told to nobody. */
export function sayWhere(where: Where): string {
  if ('dataDir' in where) return `the folder ${where.dataDir}`
  const { hostname, pathname, searchParams } = new URL(where.databaseUrl)
  return `the database ${pathname.slice(1)} on ${searchParams.get('host') ?? hostname}`
}

// What the address says is not repeated: it may hold a password.
const notServer =
  'DATABASE_URL is the address of a PostgreSQL database, such as postgresql://bywhen@localhost/bywhen, and what it holds now is none.'

const isServer = (url: string): boolean => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url)

function usual({ XDG_DATA_HOME, LOCALAPPDATA }: Environment, platform: string, home: string): string {
  if (platform === 'win32') return LOCALAPPDATA || join(home, 'AppData', 'Local')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return XDG_DATA_HOME || join(home, '.local', 'share')
}
