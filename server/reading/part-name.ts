/** Which box of a form a part is, and what its file is called where it is one. */
export type PartName = { readonly field: string; readonly file?: string }

const LONGEST_NAME = 200

/** Browsers write three characters of a name so; nothing else in it stands for anything but itself. */
const plain = (name: string): string =>
  name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')

/** A file's own name, without the folders it lay in, on one line and no longer than one. */
const fileNameOf = (sent: string): string =>
  sent
    .replace(/^.*[/\\]/s, '')
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')

/** Reads the head of a part; nothing where it does not say which box it is. */
export function partNameIn(head: string): PartName | undefined {
  const said = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1]
  const field = said === undefined ? undefined : /(?:^|;)\s*name="([^"]*)"/i.exec(said)?.[1]
  if (said === undefined || field === undefined) return undefined
  const file = /;\s*filename="([^"]*)"/i.exec(said)?.[1]
  return { field: plain(field), ...(file !== undefined && { file: fileNameOf(plain(file)) }) }
}
