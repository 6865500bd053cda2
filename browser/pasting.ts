import { PASTED } from '../server/pages/check/brought.ts'
import { layOut, layOutPlan, MOST_PASTED, withoutPaste } from '../server/pages/check/lay-out.ts'
import { soundPlan } from '../server/pages/check/sound-plan.ts'
import { exchange } from './bring-in.ts'
import { bringFiles } from './bringing.ts'
import { lastRead, onDesk } from './on-desk.ts'
import { say } from './saying.ts'

/** More than can be read here before its writer notices; the server reads it meanwhile, and can be stopped. */
const LONG = 20_000

/** Lays out what was pasted; what cannot be is left where it is, with the reason. */
export function layOutPasted(pasted: string): void {
  const box = document.getElementById('pasted')
  if (pasted.length > LONG && pasted.length <= MOST_PASTED) {
    void bringFiles([new File([pasted], PASTED)], () => withoutPaste(onDesk())).then(isRead => {
      if (isRead && box instanceof HTMLTextAreaElement) box.value = ''
    })
    return
  }
  const plan = pasted.trimStart().startsWith('{') ? planIn(pasted) : undefined
  const { now } = lastRead()
  const laidOut = plan ? layOutPlan(onDesk(), plan, now) : layOut(onDesk(), pasted, now)
  if ('refused' in laidOut) {
    say(laidOut.refused)
    box?.focus()
    return
  }
  if (box instanceof HTMLTextAreaElement) box.value = ''
  exchange(laidOut, laidOut.said ?? '')
}

const planIn = (text: string) => {
  try {
    return soundPlan(JSON.parse(text))
  } catch {
    return undefined
  }
}
