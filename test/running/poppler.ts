import { spawnSync } from 'node:child_process'
import { install, mayInstall } from './debian.ts'

/** Sees to the programs that tests read PDFs with: on Debian it fetches them; elsewhere it says what to do, and those tests fail. */
export function readyPoppler(): void {
  if (isHere()) return
  if (mayInstall()) {
    console.log('   Poppler is not here yet: fetching it with apt-get (a few seconds).')
    install('poppler-utils')
  }
  if (!isHere()) console.log(whatToDo)
}

const isHere = (): boolean =>
  ['pdfinfo', 'pdftotext'].every(program => !spawnSync(program, ['-v'], { stdio: 'ignore' }).error)

const whatToDo = `PDFs are read again with Poppler, and it is not here, so those tests will fail.
  Debian, Ubuntu: sudo apt-get install poppler-utils
  macOS:          brew install poppler
  anywhere else:  install Poppler, so that a shell finds pdfinfo and pdftotext`
