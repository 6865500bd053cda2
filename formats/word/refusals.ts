import { type NotRead, refuse } from '../format.ts'

const saveAnew = 'Open it in Word, save it as a Word document (.docx), and choose that file.'

/** Why a file is not read, in the words of whoever has to do something about it. */
export const refusals = {
  notWord: refuse(
    'It is not a Word document. Choose the file that the plan was written in, or save the plan as a Word document (.docx).',
  ),
  empty: refuse(
    'There is nothing in it. Choose the file that the plan is in. If it is kept in OneDrive or SharePoint, open it there first, so that it comes to this computer.',
  ),
  old: refuse(`It is an old Word document (.doc). ${saveAnew}`),
  locked: refuse(
    'It is protected with a password. Take the password off in Word, save it, and choose it again.',
  ),
  otherOld: refuse(
    'It was made by an old program and is not a Word document. Choose the file that the plan was written in, saved as .docx.',
  ),
  spreadsheet: refuse('It is an Excel file, whatever its name says. Give it a name that ends in .xlsx.'),
  openDocument: refuse(
    'It is an OpenDocument file (.odt or .ods). Open it in Word or Excel, save it as .docx or .xlsx, and choose that file.',
  ),
  pages: refuse(
    'It was made by Pages or Numbers. Open it there, export it to Word or Excel, and choose that file.',
  ),
  folder: refuse('It is a packed folder. Unpack it, and choose the plan itself.'),
  presentation: refuse('It is a PowerPoint file. Choose the file that the plan was written in.'),
  macros: refuse(
    'It carries macros, which are small programs, so it was not opened. In Word, save it as a Word document (.docx) without macros.',
  ),
  embedded: refuse(
    'Another file is embedded in it, so it was not opened. Take the embedded file or object out in Word, save it, and choose it again.',
  ),
  doctype: refuse(
    `It holds a document type declaration, which no Word document has, so it was not opened. ${saveAnew}`,
  ),
  broken: refuse(`It is damaged: a part of it cannot be read. ${saveAnew}`),
  tooMuch: refuse(
    'There is more in it than any plan holds, so it was not read. Copy the plan into a new file, and choose that.',
  ),
} as const satisfies Readonly<Record<string, NotRead>>

/** Ends the reading of a file from within it. */
export class Refused extends Error {
  readonly outcome: NotRead

  constructor(outcome: NotRead) {
    super('A file was refused.')
    this.outcome = outcome
  }
}
