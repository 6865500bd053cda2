// Where every start begins. Kept so plain that a Node too old for the rest can still read it and say so.
const version = process.versions.node

if (Number(version.split('.')[0]) < 20) {
  console.error(
    `Bywhen needs Node 20 or newer, and this is Node ${version}. Get it from https://nodejs.org and start again.`,
  )
  process.exitCode = 2
} else {
  import('./enter.mjs').then(door => door.enter(process.argv.slice(2)))
}
