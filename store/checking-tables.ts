/** The table of how far the plans of each organisation have been checked again. */
export type CheckingTables = {
  readonly checkings: {
    readonly organisation: string
    /** Tells the rules that they are checked by from any others. */
    readonly rules: string
    /** The day as of which they are checked. */
    readonly day: string
    /** The last plan that was reached; all before it in order are done. */
    readonly gone_to: string
    readonly done: number
    /** How many there were when it began. */
    readonly of_all: number
    readonly ended: 0 | 1
    readonly at: string
  }
}
