import type { FacePage } from '../../../formats/faces/face-page.ts'

/** What pages can do to the process that prints them, by their titles; any other comes out as its number and title. */
const wild: Readonly<Record<string, () => void>> = {
  hangs: () => {
    for (;;);
  },
  dies: () => process.kill(process.pid, 'SIGKILL'),
  leaves: () => process.exit(1),
  throws: () => {
    throw new RangeError('Emily’s words')
  },
}

process.on('message', ({ title }: FacePage) => {
  if (Object.hasOwn(wild, title)) wild[title]?.()
  const pdf = new TextEncoder().encode(`${process.pid} ${title}`)
  if (title === 'fails') process.send?.({ failed: { error: 'RangeError', at: ['face.typ'] } })
  else
    process.send?.({
      pdf,
      unshown: title === 'shows less' ? ['Bengali'] : [],
      megabytes: title === 'grows' ? 4000 : 100,
    })
})
process.on('disconnect', () => process.exit())
process.send?.({ ready: true })
