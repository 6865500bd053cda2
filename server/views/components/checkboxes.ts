import type { Html } from '../html.ts'
import { type ChoicesOptions, choices } from './choices.ts'
import type { Some } from './options.ts'

type CheckboxesOptions = ChoicesOptions & Some<{ values: readonly (string | number)[] }>

/** Any number of answers among several. */
export const checkboxes = (options: CheckboxesOptions): Html =>
  choices(options, {
    block: 'checkboxes',
    type: 'checkbox',
    isChosen: item =>
      item.value !== undefined && Boolean(options.values?.includes(item.value)) && item.checked !== false,
    carriesGroup: true,
  })
