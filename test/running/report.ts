import type { EventData } from 'node:test'
import { inspect } from 'node:util'
import { mayBeSkipped } from './may-be-skipped.ts'
import { nothing, oneFailed, onePassed, oneSkipped, type Tally } from './tally.ts'

/** How one test or suite ended; with no `entryFile` it is the test file itself that ended too soon. */
export type Ended = EventData.TestPass | EventData.TestFail

type Named = { readonly name: string; readonly testId: number; readonly parentId: number | undefined }

/** Remembers what stands above each test, so that a failure can be named in full. */
export function titlesOfFile(): { enter(test: Named): void; of(test: Named): string } {
  const titles = new Map<number, string>()
  const title = ({ name, parentId }: Named) => {
    const above = parentId === undefined ? undefined : titles.get(parentId)
    return above ? `${above} › ${name}` : name
  }
  return { enter: test => titles.set(test.testId, title(test)), of: title }
}

/** What one ended test or suite adds to the tally. A suite counts only when it fails for a reason of its own. */
export function judge(ended: Ended, file: string, title: string, say: (words: string) => void): Tally {
  const suite = ended.details.type === 'suite'
  const error = 'error' in ended.details ? ended.details.error : undefined
  const why = error && 'failureType' in error ? error.failureType : undefined
  if (ended.entryFile === undefined) {
    say(
      `✖ ${file} ${why === 'testAborted' ? 'took too long and was stopped' : 'ended before it had run its tests'}`,
    )
    return oneFailed
  }
  const leftOut = ended.skip ?? ended.todo
  if (leftOut !== undefined && leftOut !== false) return judgeLeftOut(file, title, say)
  if (!error) return suite ? nothing : onePassed
  const below = why === 'subtestsFailed'
  if (!below) say(`✖ ${title}\n  ${file}\n${reason(error).replace(/^/gm, '    ')}`)
  return suite && below ? nothing : oneFailed
}

function judgeLeftOut(file: string, title: string, say: (words: string) => void): Tally {
  const listed = mayBeSkipped.find(one => one.file === file && one.title === title)
  if (listed) {
    say(`– ${title} (left out: ${listed.why})`)
    return oneSkipped
  }
  say(`✖ ${title}\n  ${file}: it was left out and is not listed in test/running/may-be-skipped.ts`)
  return oneFailed
}

// The runner wraps what a test threw; what was thrown, and where in our own code, is what the reader wants to see.
function reason(error: Error): string {
  const thrown = error.cause ?? error
  if (!(thrown instanceof Error)) return typeof thrown === 'string' ? thrown : inspect(thrown)
  const own = (thrown.stack ?? thrown.message)
    .replace(/^ +at (?:.*[( ])?(?:node:|async Promise).*\n?/gm, '')
    .trimEnd()
  return thrown.cause === undefined ? own : `${own}\nbecause of ${inspect(thrown.cause)}`
}
