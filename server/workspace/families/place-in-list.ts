import type { HouseVisit } from '../visit.ts'

const ABOUT = 'place in a list'

/**
 * The last of a page, for the address of the next one. Lists are in the order of names, and names stand in no address,
 * so it is sealed.
 */
export const sealPlace = ({ entrance: { keys } }: HouseVisit, place: object): string =>
  keys.seal(JSON.stringify(place), ABOUT)

/** The place that an address names; nothing where it names none of ours, and the list begins at its beginning. */
export function placeNamed<Place extends object>({
  entrance: { keys },
  query,
}: HouseVisit): Place | undefined {
  const opened = keys.unseal(query.get('after') ?? '', ABOUT)
  return opened === undefined ? undefined : (JSON.parse(opened) as Place)
}
