/** Text as every database can keep it: without half letters, and without the one sign that PostgreSQL refuses. */
export const plainText = (text: string): string => text.toWellFormed().replaceAll('\0', '')
