import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A disk of its own in one file, so that it can be full, and be copied as it is at one moment. */
export type Disk = { readonly image: string; readonly at: string }

/** Why there can be no such disks here, if there cannot. */
export function whyNoDisks(): string | undefined {
  if (process.platform !== 'linux') return 'disks in a file are made on Linux only'
  if (process.getuid?.() !== 0) return 'only root may mount a disk'
  if (!existsSync('/dev/loop-control')) return 'this machine has no loop devices'
  return undefined
}

/** An empty disk, not yet in its place. */
export function makeDisk({ image }: Disk, megabytes: number): void {
  writeFileSync(image, '')
  truncateSync(image, megabytes * 1024 * 1024)
  execFileSync('mkfs.ext4', ['-q', '-F', '-m', '0', image])
}

/** Whatever ends this program, no disk of its own stays behind. */
const mounted = new Set<string>()
process.on('exit', () => {
  for (const at of mounted) spawnSync('umount', ['-l', at])
})

/** Has a disk in its place for as long as something is done with it. */
export async function during<Answer>(disk: Disk, act: () => Promise<Answer>): Promise<Answer> {
  mkdirSync(disk.at, { recursive: true })
  execFileSync('mount', ['-o', 'loop', disk.image, disk.at])
  mounted.add(disk.at)
  try {
    return await act()
  } finally {
    await unmount(disk.at)
    mounted.delete(disk.at)
  }
}

/** Who has just been killed may hold it for a moment longer. */
async function unmount(at: string): Promise<void> {
  for (let turn = 1; ; turn++) {
    const done = spawnSync('umount', [at], { encoding: 'utf8' })
    if (done.status === 0) return
    if (turn === 50) throw new Error(done.stderr.trim())
    await wait(100)
  }
}

/** A copy of the disk as it would be found if the power had gone: what was only meant to be written is not on it. */
export function copyInFlight({ image }: Disk, to: Disk): void {
  const again = `${to.image}-again`
  copy(image, to.image)
  // What the system was just writing may be in a copy in part; two copies that are equal are of one moment.
  do {
    renameSync(to.image, again)
    copy(image, to.image)
  } while (!isSame(to.image, again))
}

export const copy = (from: string, to: string): void => void execFileSync('cp', ['--sparse=always', from, to])

const isSame = (one: string, other: string): boolean => spawnSync('cmp', ['-s', one, other]).status === 0

/** The file system’s own way to end at once, as it does when its disk fails: nothing that waits is written any more. */
const SHUT_DOWN =
  'open(F, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl(F, 0x8004587D, $how) or die $!'

/** Has a disk fail under whoever writes on it. */
export const fail = ({ at }: Disk): void => void execFileSync('perl', ['-e', SHUT_DOWN, at])

/** Leaves only so much room, in bytes, and gives back how to have the rest again. */
export function fill({ at }: Disk, leave: number): { readonly makeRoom: () => void } {
  const { bavail, bsize } = statfsSync(at)
  const ballast = join(at, 'ballast')
  execFileSync('fallocate', ['-l', String(bavail * bsize - leave), ballast])
  return { makeRoom: () => rmSync(ballast) }
}
