import { inBytes, inWords, lock, nameFor, toKey, unlock } from './locking.ts'

/** Words that the server has not got yet, as they were typed. */
export type Word = {
  readonly place: string
  readonly text: string
  /** When, by the clock of the server. */
  readonly at: string
  /** The version of the plan that was on the page. */
  readonly saw: string
}

/** What this device keeps of one plan for one person. */
export type KeptHere = {
  /** Keeps words in place of those that were kept there before; true once they would outlive the browser. */
  readonly keep: (word: Word) => Promise<boolean>
  /** Lets the words of some places go. */
  readonly letGo: (places: readonly string[]) => Promise<boolean>
  readonly all: () => Promise<readonly Word[]>
}

const STORE = 'words'
/** What nobody has come back for is taken away by and by. */
const DAYS = 60
const A_DAY = 24 * 60 * 60_000

type Row = { readonly locked: Uint8Array; readonly day: number }

/**
 * Opens what is kept on this device; nothing where the browser cannot keep it or cannot lock it away. Names and words
 * are both told to nobody without the secret that the server gives to whoever signs in.
 */
export async function openKeptHere(secret: string, plan: string): Promise<KeptHere | undefined> {
  if (secret === '' || !globalThis.crypto?.subtle || !globalThis.indexedDB) return undefined
  try {
    const [database, key, name] = await Promise.all([open(), toKey(secret), nameFor(secret, plan)])
    sweep(database)
    return keptIn(database, { key, secret, name })
  } catch {
    // A browser that was told to keep nothing.
    return undefined
  }
}

type Locks = { readonly key: CryptoKey; readonly secret: string; readonly name: string }

function keptIn(database: IDBDatabase, { key, secret, name }: Locks): KeptHere {
  // What is wanted last of a place is what is done, however long it takes to write the one before.
  const wanted = new Map<string, Word | undefined>()
  let writing: Promise<boolean> = Promise.resolve(true)
  const rowOf = async (place: string): Promise<[string, string]> => [name, await nameFor(secret, name, place)]

  async function writeDown(): Promise<boolean> {
    const taken = [...wanted]
    wanted.clear()
    if (taken.length === 0) return true
    const day = Math.floor(Date.now() / A_DAY)
    const rows = await Promise.all(
      taken.map(async ([place, word]) => {
        const at = await rowOf(place)
        return { at, row: word && ({ locked: await lock(key, inBytes(word), at), day } satisfies Row) }
      }),
    )
    return change(database, store => {
      for (const { at, row } of rows) if (row) store.put(row, at)
      for (const { at, row } of rows) if (!row) store.delete(at)
    })
  }

  function want(all: readonly (readonly [string, Word | undefined])[]): Promise<boolean> {
    for (const [place, word] of all) wanted.set(place, word)
    writing = writing.then(writeDown).catch(() => false)
    return writing
  }

  return {
    keep: word => want([[word.place, word]]),
    letGo: places => want(places.map(place => [place, undefined])),
    all: () => writing.then(() => readAll(database, { key, name })).catch(() => []),
  }
}

async function readAll(
  database: IDBDatabase,
  { key, name }: Omit<Locks, 'secret'>,
): Promise<readonly Word[]> {
  const store = database.transaction(STORE).objectStore(STORE)
  const range = IDBKeyRange.bound([name], [name, []])
  const [rows, keys] = await Promise.all([asked(store.getAll(range)), asked(store.getAllKeys(range))])
  const words = await Promise.all(
    rows.map(async ({ locked }: Row, at) => {
      const opened = await unlock(key, locked, keys[at] as [string, string])
      return opened && inWords<Word>(opened)
    }),
  )
  return words.filter(word => word !== undefined)
}

const open = (): Promise<IDBDatabase> => {
  const opening = indexedDB.open('bywhen', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  return asked(opening)
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })

/** Done when it is on the disk: a browser that ends just after has still kept it. */
const change = (database: IDBDatabase, act: (store: IDBObjectStore) => void): Promise<boolean> =>
  new Promise(done => {
    const changing = database.transaction(STORE, 'readwrite', { durability: 'strict' })
    changing.oncomplete = () => done(true)
    changing.onabort = () => done(false)
    act(changing.objectStore(STORE))
  })

function sweep(database: IDBDatabase): void {
  const oldest = Math.floor(Date.now() / A_DAY) - DAYS
  const walking = database.transaction(STORE, 'readwrite').objectStore(STORE).openCursor()
  walking.onsuccess = () => {
    const at = walking.result
    if (!at) return
    if ((at.value as Row).day < oldest) at.delete()
    at.continue()
  }
}
