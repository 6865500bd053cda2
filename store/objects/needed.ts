import { StoreProblem } from '../problem.ts'

/** Files lie in a store of objects that was told of before, and is not now. */
export const withoutObjects = (): StoreProblem =>
  new StoreProblem('cannot-open', {
    message:
      'Files of evidence lie in a store of objects, and it is not told where that is. Set S3_ENDPOINT and what belongs to it as it was before. Nothing was changed.',
  })
