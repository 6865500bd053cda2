/** Round figures to read others by, lowest first: they reach from one below the least to one above the most. */
export function roundFigures(least: number, most: number): readonly number[] {
  const isFlat = least === most
  const from = least > 0 && (isFlat || least < most * 0.6) ? 0 : least
  const until = most < 0 && (isFlat || most > least * 0.6) ? 0 : most
  const step = roundStep((until - from || 2) / 3)
  const [first, last] = [Math.floor(from / step), Math.ceil(until / step)]
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, at) => tidy((first + at) * step))
}

/** 1, 2, 2.5, 5 or 10 times a power of ten, whichever is the next one up. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const times = [1, 2, 2.5, 5].find(each => each * power >= size * 0.999) ?? 10
  return tidy(times * power)
}

/** Without what counting in halves leaves behind: 0.30000000000000004 is 0.3. */
const tidy = (figure: number): number => Number(figure.toPrecision(12))
