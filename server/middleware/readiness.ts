import type { Handler } from 'hono'

/** Whoever asks whether to send people here waits no longer than this. */
const PATIENCE = 2_000

const late = (): Promise<never> =>
  new Promise((_, fail) => setTimeout(() => fail(new Error('late')), PATIENCE).unref())

/** Whether people can be sent here: what is kept answers. `/health` says only that the program runs. */
export const readiness =
  (ready: () => Promise<unknown>): Handler =>
  async c => {
    c.header('cache-control', 'no-store')
    try {
      await Promise.race([ready(), late()])
      return c.text('ok')
    } catch {
      return c.text('What is kept here does not answer just now.', 503)
    }
  }
