import type { Html } from '../html.ts'
import { type ChoicesOptions, choices } from './choices.ts'
import type { Some } from './options.ts'

type RadiosOptions = ChoicesOptions & Some<{ value: string | number }>

/** One answer among several. */
export const radios = (options: RadiosOptions): Html =>
  choices(options, {
    block: 'radios',
    type: 'radio',
    isChosen: item => Boolean(options.value) && item.value === options.value && item.checked !== false,
    carriesGroup: false,
  })
