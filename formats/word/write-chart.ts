import { ImageRun, Paragraph, type Table } from 'docx'
import { outlined, toSvg } from '../charts/svg.ts'
import type { FaceChart } from '../faces/face-page.ts'
import { cutLetters, drawnMark } from './marks.ts'
import { faceTable } from './write-tables.ts'
import { asideParagraph, runs } from './write-words.ts'

// In points; and how many dots of the picture there are to each, so that it is sharp on paper.
const [WIDE, DOTS] = [288, 3]

/** Words without the letters that XML cannot hold. */
const held = (words: string): string =>
  cutLetters(words)
    .filter((_, at) => at % 2 === 0)
    .join('')

/**
 * A drawing as a picture that says what it shows. It tells of figures that stand in the plan already, so that it is
 * written as what a sheet says of itself: whoever reads the file finds the plan as it was. Its id is its own in the file.
 */
export async function chartParagraphs(
  { heading, lines, drawing, figures }: FaceChart,
  { textWidth, id }: { readonly textWidth: number; readonly id: string },
): Promise<readonly (Paragraph | Table)[]> {
  const { width, height, says } = drawing
  // Few plans have one, and what makes it is large.
  const { default: sharp } = await import('sharp')
  const svg = new TextEncoder().encode(toSvg(drawing, outlined))
  const data = await sharp(svg, { density: (72 * DOTS * WIDE) / width })
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer()
  const picture = new ImageRun({
    ...{ type: 'png', data },
    // The library counts in the dots of a screen.
    transformation: { width: (WIDE / 72) * 96, height: ((WIDE * height) / width / 72) * 96 },
    altText: { id, name: drawnMark, description: held(says), title: held(heading) },
  })
  const kept = { keepNext: true }
  return [
    asideParagraph(runs(heading, 'label'), { ...kept, outlineLevel: 2, spacing: { before: 240 } }),
    ...lines.map(({ text }) => asideParagraph(runs(text), kept)),
    new Paragraph({ children: [picture] }),
    ...(figures ? [faceTable(figures, textWidth)] : []),
  ]
}
