import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'
import { checkFile } from './check-file.ts'

/** Makes the copy and looks through it. Started by back-up-file.ts alone. */
const { from, to } = workerData as { readonly from: string; readonly to: string }

const file = new DatabaseSync(from, { timeout: 5_000 })
try {
  file.prepare('vacuum into ?').run(to)
} finally {
  file.close()
}
checkFile(to)
