/** Whether an id that comes with a form looks like one that a page of ours made up. */
export const isOurId = (id: string): boolean => /^[\w-]{16}$/.test(id)
