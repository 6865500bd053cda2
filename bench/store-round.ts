import type { Turn } from './store-asks.ts'

/** How long each question took, in ms, and all of them together. */
export type Round = { readonly waits: readonly number[]; readonly milliseconds: number }

/** So many clients, each of whom asks the next when it has its answer, until the time is over. */
export async function runRound(
  turns: readonly Turn[],
  {
    clients,
    milliseconds,
    again,
  }: { readonly clients: number; readonly milliseconds: number; readonly again: boolean },
  answer: (turn: number, ask: number, client: number) => unknown,
): Promise<Round> {
  const waits: number[] = []
  const started = performance.now()
  let next = 0
  const work = async (client: number) => {
    while (performance.now() - started < milliseconds && (again || next < turns.length)) {
      const turn = next++ % turns.length
      for (const ask of turns[turn]?.keys() ?? []) {
        const asked = performance.now()
        await answer(turn, ask, client)
        waits.push(performance.now() - asked)
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)))
  return { waits, milliseconds: performance.now() - started }
}
