/** Tests that may be left out for now. Any other test that is skipped or put off fails, so this list is kept short. */
export const mayBeSkipped: readonly {
  readonly file: string
  readonly title: string
  readonly why: string
}[] = []
