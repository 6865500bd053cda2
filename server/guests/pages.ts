import type { Page } from '../page.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { homePage } from './home.ts'
import { finishPage, overPage } from './over.ts'
import { wayInPage } from './way-in.ts'

/** The pages of guests, from the link they were given to the way out; the only list of them. */
const all = [wayInPage, homePage, finishPage, overPage] as const

/** The same, told where they stand. */
export const guestPages = (entrance: Entrance): readonly Page[] => all.map(stand => stand(entrance))
