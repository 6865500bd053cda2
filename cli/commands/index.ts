import type { Command } from '../command.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { rules } from './rules.ts'
import { start } from './start.ts'

/** The commands, in the order they are shown; the only list of them. */
export const commands: readonly Command[] = [start, check, rules, explain]
