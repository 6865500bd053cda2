import { summarise } from '../../checker/index.ts'
import type { Checked } from '../../server/report/checked-plan.ts'
import { withoutFirst } from './listed.ts'
import type { Run } from './writer.ts'

const toldOf = (checked: Checked) => {
  if ('refused' in checked) return checked
  const { file, number, inFile, plan, findings, notes, columns } = checked
  const { id, about, kind, template } = plan
  return {
    file,
    number,
    ...(inFile && { inFile }),
    plan: { id, name: about.name, kind, template },
    summary: summarise(findings),
    findings,
    notes,
    ...(columns && { columns }),
  }
}

const laidOut = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)

/** The entry of one plan, with the comma before it. */
export const pieceOfJson = (checked: Checked): string => `,\n    ${laidOut(toldOf(checked), '    ')}`

/** What was found for another program: all of it, one entry a plan. */
export async function* writeJson({
  today,
  tally,
  files,
  done,
  passedOver,
  pieces,
}: Run): AsyncGenerator<string | Uint8Array> {
  const head = {
    today,
    ...(done < files && { stopped: { done, of: files } }),
    ...(Object.keys(passedOver).length > 0 && { passedOver }),
    summary: tally.summary,
  }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "files": [`
  let isFirst = true
  for await (const piece of withoutFirst(',', pieces())) {
    yield piece
    isFirst = false
  }
  yield isFirst ? ']\n}\n' : '\n  ]\n}\n'
}
