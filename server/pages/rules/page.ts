import { type Rule, rules, type Severity } from '../../../checker/index.ts'
import { page } from '../../page.ts'
import { smartTiles, type Tile, voiceTiles } from '../../views/components/letters.ts'
import { rulesView } from './view.ts'

/** What is looked at: the words of one box, or how the parts of the plan stand together. */
export type Looks = Rule['kind']

/** What somebody wants to see of the catalogue; whatever else the address says is left unheard. */
export type Wanted = { readonly looks: Looks | undefined; readonly severity: Severity | undefined }

const oneOf = <Word extends string>(words: readonly Word[], said: string | null): Word | undefined =>
  words.find(word => word === said)

const rulesUnder = (tile: Tile, { looks, severity }: Wanted): readonly Rule[] =>
  rules.filter(
    rule =>
      tile.letters.includes(rule.letter) &&
      (!looks || rule.kind === looks) &&
      (!severity || rule.severity === severity),
  )

/** Nothing is checked in secret: every rule stands here, as the rule itself tells it, under the letter it serves. */
export const rulesPage = page({
  path: '/rules',
  show: ({ query }) => {
    const wanted: Wanted = {
      looks: oneOf(['statement', 'plan'], query.get('looks')),
      severity: oneOf(['fix', 'improve', 'advice'], query.get('weighs')),
    }
    const groups = [...smartTiles, ...voiceTiles.map(tile => ({ ...tile, isRound: true }))].map(tile => ({
      tile,
      rules: rulesUnder(tile, wanted),
    }))
    return { wanted, groups: groups.filter(group => group.rules.length > 0), inAll: rules.length }
  },
  view: rulesView,
})
