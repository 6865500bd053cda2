/** How the server is run, as it was told; nothing else reads the environment. */
export type Config = { readonly host: string; readonly port: number }

/** Everything that is wrong with what it was told, at once, each with how to put it right. */
export type Faults = { readonly faults: readonly string[] }

type Told = { readonly host?: string | undefined; readonly port?: string | number | undefined }

/** What the command line says goes before the environment, and that before what is usual. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  told: Told = {},
): Config | Faults {
  const port = told.port ?? (environment.PORT || 3000)
  const host = told.host ?? (environment.HOST || '127.0.0.1')
  const faults = [
    ...(isPort(port) ? [] : [`PORT is a whole number from 0 to 65535, and “${port}” is not.`]),
    ...(isHost(host)
      ? []
      : [`HOST is a name or an address such as 127.0.0.1 or 0.0.0.0, and “${host}” is not.`]),
  ]
  return faults.length > 0 ? { faults } : { host, port: Number(port) }
}

const isPort = (port: string | number): boolean => /^\d{1,5}$/.test(`${port}`) && Number(port) <= 65_535
const isHost = (host: string): boolean => /^[\w.:-]{1,253}$/.test(host)
