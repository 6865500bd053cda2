/** What a permission is asked of: one plan, one family with its plans, one team, or the house itself. */
export type Of = 'plan' | 'family' | 'team' | 'house'

/** What it does there. What has ended can be read; `goes-on` is what may be done with it even so. */
export type Does = 'reads' | 'writes' | 'goes-on'

type About = {
  readonly of: Of
  readonly does: Does
  /** It speaks for one person, who has to be the one who asks: nobody signs for anybody. */
  readonly speaks?: true
  /** Who wrote it may not do it. */
  readonly notOwnWork?: true
  /** What comes of it goes into other hands than those of whoever asks. */
  readonly takesAway?: true
}

const reads = (of: Of) => ({ of, does: 'reads' }) as const
const writes = (of: Of) => ({ of, does: 'writes' }) as const
const goesOn = (of: Of) => ({ of, does: 'goes-on' }) as const
const speaks = { of: 'plan', does: 'writes', speaks: true } as const

/** Everything that can be asked for, in the order in which work goes; the only list of it. */
export const permissions = {
  'see-family': reads('family'),
  'change-family': writes('family'),
  'name-workers': goesOn('family'),
  'hand-over-family': goesOn('family'),
  'restrict-family': goesOn('family'),
  'see-holds': reads('family'),
  'keep-holds': goesOn('family'),
  'invite-guest': writes('plan'),
  'export-family': { of: 'family', does: 'reads', takesAway: true },

  'see-plan': reads('plan'),
  'read-family-copy': reads('plan'),
  'read-own-part': reads('plan'),
  'see-history': reads('plan'),
  'print-plan': { of: 'plan', does: 'reads', takesAway: true },
  'begin-plan': goesOn('family'),
  'write-plan': writes('plan'),
  'share-draft': writes('plan'),
  'start-plan': writes('plan'),
  'record-progress': writes('plan'),
  'note-view': writes('plan'),
  'note-answer': writes('plan'),
  'hold-review': writes('plan'),
  'approve-plan': { of: 'plan', does: 'writes', notOwnWork: true },
  challenge: writes('plan'),
  'answer-challenge': writes('plan'),
  'end-plan': writes('plan'),
  'reopen-plan': goesOn('plan'),

  'add-own-view': speaks,
  'say-what-it-means': speaks,
  'agree-for-oneself': speaks,
  'tell-own-progress': speaks,
  'challenge-oneself': speaks,

  'see-looks-of-family': reads('family'),
  'see-team': reads('team'),
  'create-family': writes('team'),
  'see-looks-of-team': reads('team'),

  'see-caseload': reads('house'),
  'search-names': reads('house'),
  'see-figures': reads('house'),
  'see-looks-of-all': reads('house'),
  'see-own-account': reads('house'),
  'administer-accounts': writes('house'),
  'administer-teams': writes('house'),
  'name-readers': writes('house'),
  'change-settings': writes('house'),
  'back-up': reads('house'),
} as const satisfies Readonly<Record<string, About>>

export type Permission = keyof typeof permissions

export const everyPermission = Object.keys(permissions) as readonly Permission[]

/** What is written down of somebody who only opened a page, and sent nothing: that they looked, not that they did what it is for. */
export function toLookOnly(permission: Permission): Permission {
  const { of, does } = aboutOf(permission)
  if (does === 'reads') return permission
  return of === 'plan' ? 'see-plan' : of === 'family' ? 'see-family' : permission
}

/** What there is to know of a permission. */
export const aboutOf = (permission: Permission): About => permissions[permission]
