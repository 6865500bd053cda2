type Thing = 'file' | 'folder'

const sentences: Readonly<Record<string, (thing: Thing) => string>> = {
  ENOENT: thing => `There is no such ${thing}.`,
  EACCES: thing => (thing === 'folder' ? 'You may not look into this folder.' : 'You may not read it.'),
  EPERM: thing => (thing === 'folder' ? 'You may not look into this folder.' : 'You may not read it.'),
  EISDIR: () => 'This is a folder by now. Start again, and what is in it will be read.',
  ENAMETOOLONG: thing =>
    `Its name is too long for this computer. Move the ${thing} further up, or rename it.`,
  ELOOP: () => 'It is a link that leads back to itself.',
  EIO: thing => `The disk could not read this ${thing}. Copy it to another disk, and try that.`,
  EMFILE: () => 'Too many files are open on this computer. Close some programs, and try again.',
}

/** Why a file or a folder could not be opened, for the person who named it. What is no trouble of the disk's is thrown on. */
export const whyNot = (error: unknown, thing: Thing = 'file', name = ''): string => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  if (code === 'ENOENT' && name.includes('\uFFFD'))
    return 'Its name is not written in UTF-8, so it cannot be opened. Rename it.'
  return sentences[code]?.(thing) ?? `It could not be read (${message}).`
}
