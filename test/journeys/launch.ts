import { type Browser, chromium } from 'playwright-core'

/** What a browser is told that asks nothing of the network by itself. */
export const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The pages of its own that a browser draws for every window, though nobody sees them: they cost more than most of ours. */
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** What Playwright has switched off; the last list counts alone, so they stand in ours too. */
const playwrights = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

export const without = `--disable-features=${[...ownPages, ...playwrights].join()}`

/** Opens the browser that `npm test` found. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...quietly, without],
  })
