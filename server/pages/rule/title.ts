/** A rule’s id as people read it: `vague-time` is “Vague time”. */
export const titleOf = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
