import type { Role } from '../role.ts'

/** The organisation whose plans are all invented; a real one never has this id. */
export const demonstration = 'demonstration'

export const sampleTeams = {
  harbour: { id: 'sample-harbour', name: 'Harbour team' },
  meadow: { id: 'sample-meadow', name: 'Meadow team' },
} as const

export type TeamKey = keyof typeof sampleTeams

type SampleStaff = {
  readonly id: string
  readonly name: string
  readonly address: string
  /** What plans and histories call them. */
  readonly title: string
  readonly roles: readonly Role[]
  readonly teams: readonly TeamKey[]
}

/** The people who work here, one for each thing that staff may be; all of them invented. */
export const sampleStaff = {
  amira: {
    id: 'sample-amira',
    name: 'Amira Yusuf',
    address: 'amira@bywhen.example',
    title: 'Social worker',
    roles: ['practitioner'],
    teams: ['harbour'],
  },
  gethin: {
    id: 'sample-gethin',
    name: 'Gethin Pryce',
    address: 'gethin@bywhen.example',
    title: 'Social worker',
    roles: ['practitioner'],
    teams: ['meadow'],
  },
  joy: {
    id: 'sample-joy',
    name: 'Joy Adeyemi',
    address: 'joy@bywhen.example',
    title: 'Family support worker',
    roles: ['family-support-worker'],
    teams: ['harbour'],
  },
  marian: {
    id: 'sample-marian',
    name: 'Marian Holt',
    address: 'marian@bywhen.example',
    title: 'Team manager',
    roles: ['manager'],
    teams: ['harbour', 'meadow'],
  },
  dilip: {
    id: 'sample-dilip',
    name: 'Dilip Rao',
    address: 'dilip@bywhen.example',
    title: 'Independent reviewing officer',
    roles: ['reviewing-officer'],
    teams: ['harbour', 'meadow'],
  },
  ingrid: {
    id: 'sample-ingrid',
    name: 'Ingrid Sørensen',
    address: 'ingrid@bywhen.example',
    title: 'Auditor',
    roles: ['auditor'],
    teams: [],
  },
  bernard: {
    id: 'sample-bernard',
    name: 'Bernard Keogh',
    address: 'bernard@bywhen.example',
    title: 'Administrator',
    roles: ['administrator'],
    teams: [],
  },
} as const satisfies Readonly<Record<string, SampleStaff>>

export type StaffKey = keyof typeof sampleStaff
