/** A place in a drawing, counted from its upper left corner. */
export type Place = { readonly x: number; readonly y: number }

/** Words in a drawing: they begin, are centred or end at a place, which lies on their foot line. */
export type Words = Place & {
  readonly words: string
  readonly at: 'start' | 'middle' | 'end'
  readonly is: 'axis' | 'target' | 'start' | 'stage' | 'last'
}

/** A straight line: a figure or a day to read others by, or where something is to be or began. */
export type Stroke = {
  readonly is: 'grid' | 'foot' | 'target' | 'start' | 'stage'
  readonly from: Place
  readonly to: Place
}

/** What is counted, drawn over time: nothing but places, so that it is the same on a screen, in a PDF and in Word. */
export type Drawing = {
  readonly width: number
  readonly height: number
  /** What it shows, in words, for whoever does not see it. */
  readonly says: string
  readonly strokes: readonly Stroke[]
  /** The readings, in the order of their days. */
  readonly way: readonly Place[]
  /** How large a reading is drawn: many of them are small. */
  readonly dot: number
  /** The stages that have a figure. */
  readonly stages: readonly Place[]
  readonly words: readonly Words[]
}

/** How high letters stand in a drawing. */
export const letterHeight = 12
