import type { Command } from '../command.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { exportAll } from './export.ts'
import { importAll } from './import.ts'
import { restore } from './restore.ts'
import { rules } from './rules.ts'
import { seed } from './seed.ts'
import { start } from './start.ts'
import { verify } from './verify.ts'

/** The commands, in the order they are shown; the only list of them. */
export const commands: readonly Command[] = [
  start,
  check,
  rules,
  explain,
  backup,
  restore,
  exportAll,
  importAll,
  verify,
  seed,
]
