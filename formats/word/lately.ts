const most = 8
const longest = 500_000

/**
 * The same answer without reading again, for what files have in common: the documents of one service are made from a few
 * forms, and bring the same styles and lists along.
 */
export const lately = <Made>(read: (xml: string) => Made): ((xml: string) => Made) => {
  const known = new Map<string, Made>()
  return xml => {
    const before = known.get(xml)
    if (before !== undefined) return before
    const made = read(xml)
    if (known.size >= most) known.clear()
    if (xml.length < longest) known.set(xml, made)
    return made
  }
}
