const found = (id: string): HTMLElement | undefined => document.getElementById(id) ?? undefined

/** Says what was just done where it can be seen, with a way to take it back. It stays until it is closed or the next thing is done. */
export function say(words: string, undo?: () => void, press = 'Undo'): void {
  const toast = found('said')
  if (!toast) return
  toast.hidden = words === ''
  const close = button('Close', () => {
    toast.hidden = true
  })
  toast.replaceChildren(words, ...(undo ? [button(press, undo)] : []), close)
}

function button(text: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'govuk-button govuk-button--secondary bywhen-button--small'
  made.textContent = text
  made.addEventListener('click', pressed, { once: true })
  return made
}

/** What takes longer is noticed by whoever waits for it. */
const NOTICED = 400

/** Waits for something to be done, and says so where it takes a moment. */
export async function patiently<T>(done: T): Promise<Awaited<T>> {
  const late = setTimeout(() => say('One moment…'), NOTICED)
  const page = found('check')
  page?.setAttribute('aria-busy', 'true')
  try {
    return await done
  } finally {
    page?.removeAttribute('aria-busy')
    clearTimeout(late)
  }
}

let pause: ReturnType<typeof setTimeout> | undefined
let heard = ''

/** Tells whoever listens how many notes there are, once they stop typing and only when it has changed. */
export function tell(words: () => string): void {
  clearTimeout(pause)
  pause = setTimeout(() => {
    const now = words()
    const region = found('heard')
    if (!region || now === heard) return
    heard = now
    region.textContent = now
  }, 1500)
}
