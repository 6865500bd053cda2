/** An error's message may quote what somebody typed, so only its kind and the places in our own code are kept. */
export const traceOf = (error: unknown): { readonly error: string; readonly at: readonly string[] } =>
  error instanceof Error
    ? {
        error: error.name,
        at: (error.stack ?? '').split('\n').flatMap(line => /^\s+at (.+)/.exec(line)?.[1] ?? []),
      }
    : { error: 'unknown', at: [] }
