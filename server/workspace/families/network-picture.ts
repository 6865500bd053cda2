import type { Person } from '../../../checker/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { type Dot, layOutNetwork, type Ring } from './lay-out-network.ts'
import { rings } from './people-in-words.ts'

/** The people round the children, drawn; the list beside it says the same, and more. */
export function networkPicture(
  family: string,
  people: readonly Person[],
  workers: ReadonlySet<string>,
): Html {
  const { dots, rings: drawn, reach } = layOutNetwork(people, workers)
  if (drawn.length === 0) return nothing
  const side = Math.max(reach, ...dots.map(({ x, called }) => Math.abs(x) + called.length * HALF_A_LETTER))
  return html`<svg class="bywhen-network" viewBox="${-side} ${-reach} ${2 * side} ${2 * reach}" role="img" aria-labelledby="network-title network-words">
    <title id="network-title">The people round the ${family} family</title>
    <desc id="network-words">${inWords(people)} Everybody is named in the list that follows.</desc>
    ${drawn.map(ring)}${dots.map(dot)}
  </svg>`
}

/** Half of what a letter takes up at most, as large as they are on a phone. */
const HALF_A_LETTER = 5.5

/** How many there are of each, nearest first. */
const inWords = (people: readonly Person[]): string =>
  rings
    .map(({ name, of }) => ({
      name,
      many: people.filter(({ is }) => (of as readonly string[]).includes(is)).length,
    }))
    .map(({ name, many }) => `${name}: ${many === 0 ? 'nobody yet' : many}.`)
    .join(' ')

const ring = ({ name, radius }: Ring): Html =>
  html`<circle class="bywhen-network__ring" r="${radius}"></circle><text class="bywhen-network__name" y="${-radius - 6}">${name}</text>`

const dot = ({ ring: kind, x, y, called, isWorker }: Dot): Html =>
  html`<g class="bywhen-network__dot bywhen-network__dot--${kind}" transform="translate(${x} ${y})">${shapes[kind]}${isWorker ? html`<circle class="bywhen-network__worker" r="4"></circle>` : nothing}<text y="27">${called}</text></g>`

/** Told apart by their shape, and not by colour alone. */
export const shapes: Readonly<Record<Dot['ring'], Html>> = {
  child: html`<path d="M0-13 3.8-4.6 12.9-3.6 6.1 2.5 8 11.4 0 6.9-8 11.4-6.1 2.5-12.9-3.6-3.8-4.6Z"></path>`,
  family: html`<circle r="10"></circle>`,
  network: html`<path d="M0-11 11 8H-11Z"></path>`,
  professional: html`<rect x="-9" y="-9" width="18" height="18" rx="2"></rect>`,
}
