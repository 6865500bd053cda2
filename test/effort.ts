/**
 * Begins now; says how long this program has worked since then, in milliseconds. A busy machine takes longer over the same
 * work and does hardly more of it, so a limit on this holds on any machine.
 */
export function effort(): () => number {
  const began = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
}
