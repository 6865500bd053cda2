import type { FaceChart, FaceLine, FacePage, FacePart, FaceTable } from './face-page.ts'

/** The same page with all of its words changed, each in its place and told how much of the sheet’s width it has. */
export const withWords = (page: FacePage, change: (words: string, share: number) => string): FacePage => {
  const line = ({ label, text, ...rest }: FaceLine, share: number): FaceLine => ({
    ...rest,
    ...(label !== undefined && { label: change(label, share) }),
    text: change(text, share),
  })
  const table = (own: FaceTable, part = 1): FaceTable => ({
    ...own,
    heading: change(own.heading, 1),
    columns: own.columns.map(column => ({ ...column, heading: change(column.heading, column.share * part) })),
    rows: own.rows.map(row =>
      row.map((box, at) => {
        const share = (own.columns[at]?.share ?? 1) * part
        return {
          ...box,
          ...(box.name !== undefined && { name: change(box.name, share) }),
          lines: box.lines.map(each => line(each, share)),
        }
      }),
    ),
  })
  const chart = (own: FaceChart): FaceChart => ({
    ...own,
    heading: change(own.heading, 1),
    lines: own.lines.map(each => line(each, 1)),
    // What is said of a drawing has no box that it could be too wide for.
    drawing: { ...own.drawing, says: change(own.drawing.says, Number.POSITIVE_INFINITY) },
    ...(own.figures && { figures: table(own.figures, besideDrawing) }),
  })
  const part = (own: FacePart): FacePart => {
    if (own.kind === 'table') return table(own)
    if (own.kind === 'chart') return chart(own)
    const share = own.kind === 'facts' ? shareOfFact(page) : 1
    return { ...own, ...headed(own), lines: own.lines.map(each => line(each, share)) }
  }
  const headed = ({ heading }: { readonly heading?: string }) =>
    heading === undefined ? {} : { heading: change(heading, 1) }
  return {
    ...page,
    title: change(page.title, 1),
    foot: page.foot.map(words => change(words, 1)),
    parts: page.parts.map(part),
  }
}

/** How much of the width a fact has: on a lying sheet three stand side by side. */
export const shareOfFact = ({ sheet }: Pick<FacePage, 'sheet'>): number => (sheet === 'lying' ? 1 / 3 : 1)

/** How much of a lying sheet’s width is left beside a drawing. */
export const besideDrawing = 0.55
