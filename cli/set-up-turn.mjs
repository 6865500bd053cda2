// One start at a time may set things up. The turn is a folder, made elsewhere and renamed into place: renaming onto a
// folder with something in it fails, so of many that try at once exactly one succeeds.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const tooLong = 20 * 60 * 1000

/** Waits for our turn. Gives nothing back when somebody else has meanwhile done all there was to do. */
export async function takeTurn(root, isDone, say) {
  const folder = join(root, '.bywhen')
  const place = join(folder, 'setting-up')
  const name = `${process.pid}-${Date.now()}`
  let told = false
  while (!isDone()) {
    if (take(folder, place, name)) {
      if (!isDone()) return turnOf(folder, place, name)
      giveBack(folder, place, name)
      continue
    }
    const holder = holderOf(place)
    if (holder && isAbandoned(place)) {
      moveAside(folder, place, holder)
      continue
    }
    if (holder && !told) {
      say(`Waiting for another start that is setting Bywhen up. (If there is none, delete ${place}.)`)
      told = true
    }
    await pause(100)
  }
  return undefined
}

function take(folder, place, name) {
  const mine = join(folder, `next-${name}`)
  mkdirSync(mine, { recursive: true })
  writeFileSync(join(mine, `holder-${name}`), '')
  try {
    renameSync(mine, place)
    return true
  } catch {
    rmSync(mine, { recursive: true })
    return false
  }
}

function turnOf(folder, place, name) {
  return {
    alsoHeldBy: pid => writeFileSync(join(place, `helper-${pid}`), ''),
    over: () => giveBack(folder, place, name),
  }
}

function giveBack(folder, place, name) {
  moveAside(folder, place, name)
  for (const past of list(folder).filter(entry => entry.startsWith('past-'))) {
    rmSync(join(folder, past), { recursive: true, force: true })
  }
}

// Two starts that find the same turn abandoned both come here; the second finds the name taken and moves nothing.
function moveAside(folder, place, name) {
  try {
    renameSync(place, join(folder, `past-${name}`))
  } catch {
    // Somebody else has moved it already.
  }
}

function holderOf(place) {
  return list(place)
    .find(entry => entry.startsWith('holder-'))
    ?.slice('holder-'.length)
}

function isAbandoned(place) {
  const holders = list(place).map(entry => Number(entry.split('-')[1]))
  return holders.length > 0 && (!holders.some(isRunning) || age(place) > tooLong)
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function age(place) {
  return Date.now() - (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
}

function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
