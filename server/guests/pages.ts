import type { Page } from '../page.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { answerPage } from './agree/answer.ts'
import { meaningPage } from './agree/meaning.ts'
import { sayPage } from './agree/say.ts'
import { thinkAgainPage } from './agree/think-again.ts'
import { ownPhotoFile } from './doing/own-photos.ts'
import { ownTaskPage } from './doing/task-page.ts'
import { homePage } from './home.ts'
import { finishPage, overPage } from './over.ts'
import { wayInPage } from './way-in.ts'

/** The pages of guests, from the link they were given to the way out; the only list of them. */
const all = [
  wayInPage,
  homePage,
  ownTaskPage,
  ownPhotoFile,
  ...[sayPage, meaningPage, answerPage, thinkAgainPage],
  finishPage,
  overPage,
] as const

/** The same, told where they stand. */
export const guestPages = (entrance: Entrance): readonly Page[] => all.map(stand => stand(entrance))
