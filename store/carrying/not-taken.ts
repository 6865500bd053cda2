/** A file that cannot be taken in, and why, in a sentence for the person who brought it. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
}
