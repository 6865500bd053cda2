import type { Evidence } from '../checker/index.ts'

/** Whether it rests only on what somebody says of themselves or their own: by itself that proves nothing [G5]. */
export const isSaid = ({ source }: Pick<Evidence, 'source'>): boolean =>
  source === 'said-by-child' || source === 'said-by-parent'
