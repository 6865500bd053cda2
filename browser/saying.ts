const found = (id: string): HTMLElement | undefined => document.getElementById(id) ?? undefined

/** Says what was just done where it can be seen, with a way to take it back. It stays until the next thing is done. */
export function say(words: string, undo?: () => void, press = 'Undo'): void {
  const toast = found('said')
  if (!toast) return
  toast.replaceChildren(words)
  toast.hidden = words === ''
  if (!undo) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary bywhen-button--small'
  button.textContent = press
  button.addEventListener('click', undo, { once: true })
  toast.append(' ', button)
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
