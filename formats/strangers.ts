import type { Content } from './format.ts'

const saveAs = 'Open it, save it as a Word document (.docx), and choose that file.'

type Stranger = { readonly begins: string; readonly text: string }

// How the files begin that are often taken for plans and are none, as Latin letters.
const strangers: readonly Stranger[] = [
  {
    begins: '%PDF',
    text: 'It is a PDF, which holds pages and no table. Choose the Word or Excel file it was made from.',
  },
  { begins: '{\\rtf', text: `It is in rich text format (RTF). ${saveAs}` },
  { begins: '\x89PNG', text: 'It is a picture. Choose the file that the plan was written in.' },
  { begins: '\xff\xd8\xff', text: 'It is a picture. Choose the file that the plan was written in.' },
  { begins: 'GIF8', text: 'It is a picture. Choose the file that the plan was written in.' },
  { begins: 'RIFF', text: 'It is a picture or a recording. Choose the file that the plan was written in.' },
  {
    begins: 'MIME-Ver',
    text: `It is a web page or an e-mail, saved with all that belongs to it. ${saveAs}`,
  },
  { begins: '\x1f\x8b', text: 'It is a packed file. Unpack it, and choose the plan itself.' },
  { begins: '7z\xbc\xaf', text: 'It is a packed file. Unpack it, and choose the plan itself.' },
  { begins: 'Rar!', text: 'It is a packed file. Unpack it, and choose the plan itself.' },
]

/** What to say of a file that is of a kind no plan can be read from, by how it begins. */
export const strangerIn = (content: Content): string | undefined => {
  const start =
    typeof content === 'string' ? content.slice(0, 8) : String.fromCharCode(...content.subarray(0, 8))
  return strangers.find(({ begins }) => start.startsWith(begins))?.text
}
