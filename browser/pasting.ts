import { MOST_PASTED, withoutPaste } from '../server/pages/check/lay-out.ts'
import { soundPlan } from '../server/pages/check/sound-plan.ts'
import { exchange } from './bring-in.ts'
import { bringPaste } from './bringing.ts'
import { lastRead, onDesk, withDesk } from './on-desk.ts'
import { ask } from './reader.ts'
import { say } from './saying.ts'

/** More than can be read here before its writer notices; the server reads it meanwhile, and can be stopped. */
const LONG = 20_000

/** Lays out what was pasted; what cannot be is left where it is, with the reason. */
export async function layOutPasted(pasted: string): Promise<boolean> {
  const box = document.getElementById('pasted')
  if (pasted.length > LONG && pasted.length <= MOST_PASTED) {
    const isRead = await bringPaste(pasted, () => withoutPaste(onDesk()))
    if (isRead && box instanceof HTMLTextAreaElement) box.value = ''
    return true
  }
  const plan = pasted.trimStart().startsWith('{') ? planIn(pasted) : undefined
  const { now } = lastRead()
  const laidOut = await withDesk(desk =>
    plan ? ask('layOutPlan', desk, plan, now) : ask('layOut', desk, pasted, now),
  )
  if (!laidOut) return false
  if ('refused' in laidOut) {
    say(laidOut.refused)
    box?.focus()
    return true
  }
  if (box instanceof HTMLTextAreaElement) box.value = ''
  exchange(laidOut, laidOut.said ?? '')
  return true
}

const planIn = (text: string) => {
  try {
    return soundPlan(JSON.parse(text))
  } catch {
    return undefined
  }
}
