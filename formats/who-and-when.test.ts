import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pairsInLine } from './who-and-when.ts'

describe('who and when in one box', () => {
  for (const [text, ...pairs] of [
    ['Mum, by Friday 6 March', ['Mum', 'by Friday 6 March']],
    ['Mum – 6 March 2026', ['Mum', '6 March 2026']],
    ['Mum - by 6 March', ['Mum', 'by 6 March']],
    ['Mum: ASAP', ['Mum', 'ASAP']],
    ['Mum (by 6 March)', ['Mum', 'by 6 March']],
    ['Mum\nby 6 March', ['Mum', 'by 6 March']],
    ['Mum x2 weekly', ['Mum', 'x2 weekly']],
    ['Mum before next core group', ['Mum', 'before next core group']],
    ['Dr Amin 27/11/2026', ['Dr Amin', '27/11/2026']],
    ['Dad 3rd Feb', ['Dad', '3rd Feb']],
    ['Nan on Saturdays', ['Nan', 'on Saturdays']],
    ['Jimmy’s mother within the next five days', ['Jimmy’s mother', 'within the next five days']],
    ['Sara (FSW) w/c 12/01/26', ['Sara (FSW)', 'w/c 12/01/26']],
    ['School by half term', ['School', 'by half term']],
    ['Mum and Dad, weekly until 30 June', ['Mum and Dad', 'weekly until 30 June']],
    ['Mum, Dad, ongoing', ['Mum, Dad', 'ongoing']],
    ['Mark, 3pm on Tuesdays', ['Mark', '3pm on Tuesdays']],
    ['CAMHS - 12 weeks', ['CAMHS', '12 weeks']],
    ['School (Mrs Obi): every Monday until 30 June', ['School (Mrs Obi)', 'every Monday until 30 June']],
    ['Health visitor at next visit 3/4/26', ['Health visitor', 'at next visit 3/4/26']],
    ['SW/FSW: 6 weekly', ['SW/FSW', '6 weekly']],
    ['6 March 2026 - Mum', ['Mum', '6 March 2026']],
    ['By 6 March, Mum', ['Mum', 'By 6 March']],
    ['12.01.26 Sara', ['Sara', '12.01.26']],
    ['By half term', [undefined, 'By half term']],
    ['Steph Brown', ['Steph Brown', undefined]],
    ['Sara Jones - social worker', ['Sara Jones - social worker', undefined]],
    ['Sara Jones - social worker - by 12/3/26', ['Sara Jones - social worker', 'by 12/3/26']],
    ['May Parker by 3 June', ['May Parker', 'by 3 June']],
    ['April Jones', ['April Jones', undefined]],
    ['Sun Li by 3 March', ['Sun Li', 'by 3 March']],
    ['Mum by Monday, Wednesday and Friday', ['Mum', 'by Monday, Wednesday and Friday']],
    ['Mum by 6 March; Dad by 9 March', ['Mum', 'by 6 March'], ['Dad', 'by 9 March']],
    ['Mum by 6 March, Dad by 9 March', ['Mum', 'by 6 March'], ['Dad', 'by 9 March']],
    [
      'Mum and Dad by Friday 6 March and School by 9 March',
      ['Mum and Dad', 'by Friday 6 March'],
      ['School', 'by 9 March'],
    ],
  ] as const)
    it(`is read apart: ${text.replace('\n', ' / ')}`, () => {
      deepEqual(
        pairsInLine(text),
        pairs.map(([who, by]) => ({ ...(who && { who }), ...(by && { by }) })),
      )
    })
})
