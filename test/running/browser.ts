import { existsSync } from 'node:fs'
import { install, mayInstall } from './debian.ts'

export type Browser = { readonly at: string } | { readonly missing: string }

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The Chromium that the journeys are walked in: the one named, one already here, or on Debian one fetched now. */
export function findBrowser(): Browser {
  const named = process.env.CHROMIUM
  if (named)
    return existsSync(named) ? { at: named } : { missing: `CHROMIUM names ${named}, and nothing is there.` }
  const found = places.find(place => existsSync(place))
  if (found) return { at: found }
  return mayInstall() ? fetchOne() : { missing: whatToDo }
}

function fetchOne(): Browser {
  console.log('   Chromium is not here yet: fetching it with apt-get (about a minute).')
  install('chromium', 'fonts-liberation')
  const found = places.find(place => existsSync(place))
  return found ? { at: found } : { missing: whatToDo }
}

const whatToDo = `The journeys are walked in Chromium, and there is none here, so they have failed.
  Debian:        sudo apt-get install chromium fonts-liberation
  Ubuntu:        sudo snap install chromium
  macOS:         brew install --cask chromium
  anywhere else: install Chromium or Chrome and say where with CHROMIUM=/path/to/it npm test`
