import type { Found, Statement } from './statement.ts'

/** "Not sending photos": not, and any doing. */
export const notDoing = (statement: Statement): readonly Found[] => {
  const found: Found[] = []
  statement.tokens.forEach((token, at) => {
    if (token.norm === 'no' && statement.field === 'goal' && isBanned(statement, at)) {
      found.push({ ...statement.span(at, at + 2), plain: 'none', pattern: 'no' })
      return
    }
    if (nobody.has(token.norm) && statement.field === 'goal') {
      const verb = /^(?:at|on|to|from)$/.test(statement.word(at - 1)) ? at - 2 : at - 1
      if (blows.test(statement.word(verb)) && (token.norm !== 'no' || statement.word(at + 1) === 'one'))
        found.push({ ...statement.span(verb, at + 1), plain: 'none', pattern: 'nobody' })
      return
    }
    if (token.norm !== 'not' || statement.is(at - 1, 'be') || !/..[^hk]ing$/.test(statement.word(at + 1)))
      return
    found.push({ ...statement.span(at, at + 2), plain: 'asked', pattern: 'not' })
  })
  return found
}

const nobody = new Set(['nobody', 'no-one', 'nothing', 'noone', 'no'])
/** What nobody should come to: "bites nobody", "shouts at no one". */
const blows =
  /^(?:hit|bit|kick|hurt|punch|slap|shout|swear|scream|yell|spit|threaten|smack|pinch|break|smash|throw|steal|lie|bull|insult|scratch|wreck|damag|rob|scare|frighten|nick|pester|hassl)(?:e?s|ing|ies)?$/

/** "No carrying of blades"; "no heating" is a lack. */
const isBanned = (statement: Statement, at: number): boolean =>
  /..[^hk]ing$/.test(statement.word(at + 1)) &&
  !lacks.test(statement.word(at + 1)) &&
  !/^(?:has|have|had|with|say|says|said|is|was)$/.test(statement.word(at - 1))

const lacks =
  /^(?:heating|bedding|flooring|clothing|lighting|carpeting|parking|hearing|reading|feeling|understanding|training|learning|meaning|setting|wedding|washing|building|ceiling|morning|evening|warning|string|meeting|pudding|spelling|writing|opening|sibling|prompting|reminding|helping|nursing|swelling|bleeding|wheezing|spilling)$/
