import { letterHeight, type Place, type Words } from './drawing.ts'

/** An upright box, by its edges. */
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** About how wide words run; figures are wider than most letters. */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, letter) => sum + (/[\d%MW−]/.test(letter) ? 0.66 : 0.53), 0) * letterHeight

const boxOf = ({ x, y, at, words }: Words): Box => {
  const width = widthOf(words)
  const left = at === 'start' ? x : at === 'middle' ? x - width / 2 : x - width
  return { left, right: left + width, top: y - letterHeight * 0.8, bottom: y + letterHeight * 0.2 }
}

/** Where in a drawing something stands already, so that no word is written over another. */
export class Room {
  readonly #whole: Box
  readonly #taken: Box[] = []

  constructor(width: number, height: number) {
    this.#whole = { left: 0, right: width, top: 0, bottom: height }
  }

  /** Nothing is written on a dot of this size. */
  dot({ x, y, size }: Place & { readonly size: number }): void {
    this.#taken.push({ left: x - size, right: x + size, top: y - size, bottom: y + size })
  }

  /** Writes the first of these that has room; nothing where none has. */
  write(choices: readonly Words[]): readonly Words[] {
    const found = choices.find(choice => this.#isFree(boxOf(choice)))
    if (found) this.#taken.push(boxOf(found))
    return found ? [found] : []
  }

  #isFree(box: Box): boolean {
    const { left, right, top, bottom } = this.#whole
    const isInside = box.left >= left - 1 && box.right <= right + 1 && box.top >= top && box.bottom <= bottom
    const meets = (other: Box) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom
    return isInside && !this.#taken.some(meets)
  }
}
