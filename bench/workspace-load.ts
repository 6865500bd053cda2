import { Agent, request } from 'node:http'

/** One request as a browser sends it, and the status it should come back with. */
export type Wish = {
  readonly at: string
  readonly cookie?: string
  readonly form?: Readonly<Record<string, string>>
  readonly comes: readonly number[]
}

/** What came of a round: how long each answer took, in ms, and how many came in a second. */
export type Load = { readonly waits: readonly number[]; readonly rate: number }

const agent = new Agent({ keepAlive: true, maxSockets: 400 })

/** Asks once and reads the answer to its end; how long that took, in ms. */
export const askOnce = ({ at, cookie, form, comes }: Wish): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const body = form && new URLSearchParams(form).toString()
    const headers = {
      'accept-encoding': 'br',
      ...(cookie && { cookie }),
      ...(body && {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
      }),
    }
    const asked = request(at, { agent, headers, method: body ? 'POST' : 'GET' }, answer => {
      answer.on('data', () => {})
      answer.on('error', reject)
      answer.on('end', () =>
        comes.includes(answer.statusCode ?? 0)
          ? resolve(performance.now() - began)
          : reject(new Error(`${at} answered ${answer.statusCode}`)),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })

/** So many clients, each of whom asks the next when it has its answer, until the time is over or there is nothing more to ask. */
export async function load(
  clients: number,
  milliseconds: number,
  next: (client: number) => Wish | undefined,
): Promise<Load> {
  const waits: number[] = []
  const began = performance.now()
  const work = async (client: number): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      const wish = next(client)
      if (!wish) return
      waits.push(await askOnce(wish))
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)))
  return { waits, rate: (waits.length / (performance.now() - began)) * 1000 }
}
