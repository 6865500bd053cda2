import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ProblemCode } from '../problem.ts'
import { fileIn } from '../sqlite-file.ts'
import type { Where } from '../store.ts'
import type { Disk } from './disk.ts'
import { reopenAndHold } from './hold-against.ts'
import type { Outcome } from './outcome.ts'
import { Cluster } from './testing/cluster.ts'
import type { Told } from './told.ts'

/** A database on a disk of its own, as it runs there. */
export type Running = {
  readonly where: Where
  start(): Promise<void>
  /** Stops all of it in its tracks. */
  stand(): Promise<void>
  /** Starts it where it has ended, and waits until it answers. */
  comeBack(): Promise<void>
  end(): Promise<void>
}

/** How a database is put on a disk; there is one of these for each engine. */
export type OnDisk = {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** Puts a new, empty one on the disk. */
  make(disk: Disk): void
  at(disk: Disk): Running
  /** What it may say of a trouble of its disk besides that trouble itself. */
  readonly alsoSays: readonly ProblemCode[]
  /** What the database itself finds wrong with its file. */
  faults(disk: Disk): readonly string[]
}

const dataDir = ({ at }: Disk): string => join(at, 'data')
const nothing = async (): Promise<void> => {}

export const sqlite: OnDisk = {
  name: 'SQLite',
  make: () => {},
  alsoSays: [],
  at: disk => ({
    where: { dataDir: dataDir(disk) },
    ...{ start: nothing, stand: nothing, comeBack: nothing, end: nothing },
  }),
  faults(disk) {
    const file = new DatabaseSync(fileIn(dataDir(disk)))
    const found = file.prepare('pragma integrity_check').all()
    file.close()
    return found.map(row => String(row.integrity_check)).filter(words => words !== 'ok')
  },
}

/** Small logs, so that their turning over falls into most rounds. */
const small = ['max_wal_size=64MB', 'min_wal_size=32MB']

export const postgresql: OnDisk = {
  name: 'PostgreSQL',
  // It ends all its connections when its log cannot be written.
  alsoSays: ['away'],
  make: disk => void Cluster.make(join(disk.at, 'pg')),
  at(disk) {
    const cluster = Cluster.at(join(disk.at, 'pg'), small)
    return {
      where: { databaseUrl: cluster.url },
      start: () => cluster.start(),
      stand: () => cluster.stand(),
      comeBack: () => cluster.comeBack(),
      end: () => cluster.kill(),
    }
  },
  // It finds what is broken when it reads it, and all of it is read.
  faults: () => [],
}

/** Starts what is found on a disk, and holds it against what was told before. */
export async function reopenOnDisk(
  engine: OnDisk,
  disk: Disk,
  organisation: string,
  told: Told,
): Promise<Outcome> {
  const { where, start, end } = engine.at(disk)
  try {
    const held = await reopenAndHold(where, organisation, told, start)
    const faults = engine.faults(disk)
    return { ...held, damaged: held.damaged + faults.length, wrong: [...held.wrong, ...faults] }
  } finally {
    await end()
  }
}
