/** Starts now; every call of what it gives back says how long ago that was. */
export function clock(): () => string {
  const began = performance.now()
  return () => inWords((performance.now() - began) / 1000)
}

function inWords(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
