import type { Page } from '../page.ts'
import { checkPage } from './check/page.ts'
import { home } from './home/page.ts'
import { questionsPage } from './questions/page.ts'
import { rulePage } from './rule/page.ts'
import { rulesPage } from './rules/page.ts'

/** The pages, in the order somebody new meets them; the only list of them. */
export const pages: readonly Page[] = [home, checkPage, rulesPage, rulePage, questionsPage]
