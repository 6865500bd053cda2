/** The fields that statement rules judge; each template's columns are names for these. */
export const fields = ['need', 'factors', 'task', 'who', 'by', 'goal', 'evidence'] as const

export type Field = (typeof fields)[number]
