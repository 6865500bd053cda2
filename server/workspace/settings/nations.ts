import type { Nation } from '../../../plans/index.ts'

/** What the nations are called. */
export const nationInWords: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}
