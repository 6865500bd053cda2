/** What was sent, without the one sign that no database keeps and no keyboard has. */
export const plainFields = (sent: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...sent].map(([name, value]) => [name, plain(value)]))

/** The same for the named parts of a path. */
export const plainParts = (parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, plain(value)]))

const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '')
