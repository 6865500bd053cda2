/** What is kept on this server: no plans at all, those of real families, or of invented ones for trying it. */
export type Kept = 'nothing' | 'plans' | 'inventions'

/** What every page says of that at its end. */
export const saidOfKept: Readonly<Record<Kept, string>> = {
  nothing: 'Nothing about a child or a family is stored on the server.',
  plans:
    'Families and their plans are stored on this server, for those who may see them. What is checked at “Check a plan” is not.',
  inventions:
    'The families here are invented. What you write about them is stored on this machine alone; what is checked at “Check a plan” is not stored.',
}
