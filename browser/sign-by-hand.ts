import SignaturePad, { type PointGroup, type PointGroupOptions } from 'signature_pad'

/**
 * Lets somebody draw their signature with a finger, a pen or a mouse. Whoever cannot, or has no script, types their
 * name: the drawing is something more, and never needed.
 */
const [WIDTH, HEIGHT] = [600, 200]
/** More than any hand draws; what comes after it is not kept. */
const LONGEST = 15_000
/** Milliseconds, as a hand moves: the pen is thinner where it is quick. */
const BETWEEN_POINTS = 16
const PEN: PointGroupOptions = {
  ...{ minWidth: 1.5, maxWidth: 3, dotSize: 0, velocityFilterWeight: 0.7 },
  ...{ penColor: 'black', compositeOperation: 'source-over' },
}

for (const place of document.querySelectorAll<HTMLElement>('[data-sign-by-hand]')) makeRoom(place)

function makeRoom(place: HTMLElement): void {
  const box = place.querySelector<HTMLInputElement>('input[name="drawn"]')
  if (!box) return
  const canvas = document.createElement('canvas')
  canvas.className = 'bywhen-sign-here'
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', 'Room to draw a signature. A typed name is enough.')
  const clear = document.createElement('button')
  clear.type = 'button'
  clear.className = 'govuk-button govuk-button--secondary'
  clear.textContent = 'Clear the drawing'
  const note = document.createElement('p')
  note.className = 'govuk-hint'
  note.textContent = 'Or draw it here as well, with a finger, a pen or the mouse.'
  place.append(note, canvas, clear)
  const pad = new SignaturePad(canvas, PEN)
  // The pen draws where the finger is only while the canvas has as many points as the screen gives it. Whoever turns
  // their phone keeps what they have drawn.
  const fitCanvas = () => {
    const strokes = pad.toData()
    const grows = canvas.clientWidth / canvas.width
    canvas.width = canvas.clientWidth || WIDTH
    canvas.height = canvas.clientHeight || HEIGHT
    pad.fromData(
      strokes.map(stroke => ({
        ...stroke,
        points: stroke.points.map(point => ({ ...point, x: point.x * grows, y: point.y * grows })),
      })),
    )
  }
  fitCanvas()
  pad.fromData(strokesOf(box.value, canvas))
  place.querySelector('[data-drawn-before]')?.remove()
  addEventListener('resize', () => {
    if (canvas.clientWidth !== canvas.width) fitCanvas()
  })
  clear.addEventListener('click', () => {
    pad.clear()
    box.value = ''
  })
  pad.addEventListener('endStroke', () => {
    box.value = lineOf(pad, canvas)
  })
}

/** The strokes of a line that came back with the page, as large as the canvas is now. */
function strokesOf(line: string, canvas: HTMLCanvasElement): PointGroup[] {
  const { width, height } = canvas.getBoundingClientRect()
  const strokes = line.split('M').filter(Boolean)
  return strokes.map(stroke => ({
    ...PEN,
    points: stroke.split('L').map((point, at) => {
      const [x = 0, y = 0] = point.split(' ').map(Number)
      return { x: (x / WIDTH) * width, y: (y / HEIGHT) * height, pressure: 0.5, time: at * BETWEEN_POINTS }
    }),
  }))
}

/** The strokes as one line in whole numbers, in a box of 600 by 200 however large the canvas is on the screen. */
function lineOf(pad: SignaturePad, canvas: HTMLCanvasElement): string {
  const { width, height } = canvas.getBoundingClientRect()
  const fit = (value: number, size: number, to: number) =>
    Math.min(to, Math.max(0, Math.round((value / size) * to)))
  let line = ''
  for (const { points } of pad.toData()) {
    const stroke = points
      .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${fit(x, width, WIDTH)} ${fit(y, height, HEIGHT)}`)
      .join('')
    if (line.length + stroke.length > LONGEST) break
    line += stroke
  }
  return line
}
