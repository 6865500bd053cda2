/** The rows of one list that can change places with each other. */
const rowsOf = (list: Element): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > [data-id]'),
]

const heard = document.getElementById('moved')
const nameOf = (row: HTMLElement): string =>
  row.querySelector('.bywhen-order__name')?.textContent?.trim() ?? ''

/** Lets the rows of a list be dragged by a grip, which is there for pointers alone: the buttons do the same. */
function letDrag(list: HTMLElement): void {
  if (rowsOf(list).length < 2) return
  for (const row of rowsOf(list)) {
    const grip = document.createElement('span')
    grip.className = 'bywhen-order__grip'
    grip.setAttribute('aria-hidden', 'true')
    grip.addEventListener('pointerdown', event => event.button === 0 && drag(list, row, grip, event))
    row.querySelector('.bywhen-order__one')?.prepend(grip)
  }
}

function drag(
  list: HTMLElement,
  row: HTMLElement,
  grip: HTMLElement,
  { pointerId, clientY }: PointerEvent,
): void {
  const was = rowsOf(list)
  const stop = new AbortController()
  const { signal } = stop
  const grabbed = clientY - row.getBoundingClientRect().top
  grip.setPointerCapture(pointerId)
  row.classList.add('bywhen-order__moving')
  grip.addEventListener('pointermove', event => follow(list, row, event.clientY - grabbed), { signal })
  grip.addEventListener('pointerup', () => end(true), { signal })
  grip.addEventListener('pointercancel', () => end(false), { signal })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal })

  function end(isMeant: boolean): void {
    stop.abort()
    row.classList.remove('bywhen-order__moving')
    if (grip.hasPointerCapture(pointerId)) grip.releasePointerCapture(pointerId)
    const isMoved = rowsOf(list).some((each, at) => each !== was[at])
    if (isMeant && isMoved) save(list)
    else if (isMoved) {
      list.append(...was)
      say(`${nameOf(row)} is back where it was.`)
    }
  }
}

/** The row goes before the first other whose middle is below its own top. It stays where it is in the page, and the others move: a pointer lets go of what is taken out. */
function follow(list: HTMLElement, row: HTMLElement, top: number): void {
  const middleOf = (each: Element): number => {
    const { top: from, height } = each.getBoundingClientRect()
    return from + height / 2
  }
  const rows = rowsOf(list)
  const others = rows.filter(each => each !== row)
  const found = others.findIndex(each => middleOf(each) > top)
  const at = found < 0 ? others.length : found
  if (rows.indexOf(row) === at) return
  for (const each of others.slice(0, at)) list.insertBefore(each, row)
  list.append(...others.slice(at))
  say(`${nameOf(row)} is now number ${at + 1} of ${rows.length}.`)
}

function save(list: HTMLElement): void {
  const form = list.closest('form')
  const order = rowsOf(list).map(({ dataset }) => dataset.id)
  for (const [name, value] of Object.entries({ order: order.join(' '), of: list.dataset.order ?? '' })) {
    const input = document.createElement('input')
    Object.assign(input, { type: 'hidden', name, value })
    form?.append(input)
  }
  form?.requestSubmit()
}

function say(words: string): void {
  if (heard) heard.textContent = words
}

for (const list of document.querySelectorAll<HTMLElement>('[data-order]')) letDrag(list)
