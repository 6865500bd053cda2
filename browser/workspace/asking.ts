import type { Answer, Kept } from '../../server/workspace/drafts/exchange.ts'

/** What came of sending something: kept; or not, and whether it is worth trying again. */
export type Came =
  | { readonly kept: Kept }
  | { readonly not: 'no-connection' | 'no-answer' | 'signed-out' }
  | { readonly refused: string }

/** Longer than any answer takes that is still worth waiting for. */
const PATIENCE = 15_000

/** A browser sends no more than this after its page has gone. */
const MOST_AFTERWARDS = 60_000

const NOT_OPEN =
  'this page cannot save any more. Somebody else is signed in here now, or the plan is no longer open to you.'

/** Sends what is being typed. As the page goes, it is sent so that it arrives without it. */
export async function ask(to: string, body: URLSearchParams, isGoing = false): Promise<Came> {
  try {
    const response = await fetch(to, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: isGoing && body.toString().length < MOST_AFTERWARDS,
      signal: AbortSignal.timeout(PATIENCE),
    })
    return await understand(response)
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    return { not: isLate && navigator.onLine ? 'no-answer' : 'no-connection' }
  }
}

async function understand(response: Response): Promise<Came> {
  const { status, type } = response
  if (status === 401) return { not: 'signed-out' }
  if (status === 413) return { refused: 'there is more here than fits into one message.' }
  if (type === 'opaqueredirect' || status === 403 || status === 404) return { refused: NOT_OPEN }
  if (status !== 200) return { not: 'no-answer' }
  const answer = (await response.json()) as Answer
  if ('signedOut' in answer) return { not: 'signed-out' }
  return 'refused' in answer ? answer : { kept: answer }
}
