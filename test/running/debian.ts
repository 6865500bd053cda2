import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Whether a package can be fetched here without asking anybody: on Debian, by the one who may do everything. */
export const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && /^ID=debian$/m.test(system())

const system = (): string => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')

/** Fetches packages with apt-get, and says what it said when it could not. */
export function install(...packages: readonly string[]): void {
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const apt = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (apt.status !== 0)
      console.log(`apt-get ${words[0]}: ${`${apt.stdout}${apt.stderr}`.trim().slice(-2000)}`)
  }
}
