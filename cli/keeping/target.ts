import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Where a file may be written, or why not; asked before anything is done, so that nobody waits for nothing. */
export function targetFile(
  named: string,
  force: boolean,
): { readonly path: string } | { readonly refused: string } {
  const is = statSync(named, { throwIfNoEntry: false })
  if (is?.isDirectory())
    return { refused: `${named} is a folder. Name a file in it, such as ${join(named, 'bywhen.backup')}.` }
  if (is && !is.isFile()) return { refused: `${named} is no plain file. Name one.` }
  if (is && !force)
    return { refused: `${named} is there already, and was left as it is. Give --force to write over it.` }
  const folder = dirname(resolve(named))
  if (!existsSync(folder)) return { refused: `There is no folder ${dirname(named)}.` }
  return { path: is ? realpathSync(named) : join(realpathSync(folder), basename(named)) }
}
