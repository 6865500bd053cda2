/** Whether anybody wrote anything there. */
export const isWritten = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== ''
