/** The sides of a label that says one thing twice, as forms in two languages do (“Angen / Need”); most have only one. */
export const sidesOf = (label: string): readonly string[] =>
  label
    .split(/[/|\n]/)
    .map(side => side.trim())
    .filter(side => side !== '')
