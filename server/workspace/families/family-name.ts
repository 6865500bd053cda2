const LONGEST = 200

/** Pages say “the Taylor family” themselves, so that “The Taylor family” is kept as “Taylor”. */
export function nameAlone(typed: string): string {
  const name = typed.trim()
  return (/^(?:the\s+)?(\S.*?)\s+family$/i.exec(name)?.[1] ?? name).slice(0, LONGEST)
}
