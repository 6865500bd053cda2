type Known = readonly (readonly [sign: RegExp, name: string])[]

const BROWSERS: Known = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const MACHINES: Known = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'a Mac'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bLinux\b/, 'Linux'],
]

const find = (known: Known, among: string): string | undefined =>
  known.find(([sign]) => sign.test(among))?.[1]

/** What somebody would call the browser they sat at; nothing by which they could be followed. */
export function browserInWords(userAgent: string | undefined): string {
  const said = (userAgent ?? '').slice(0, 400)
  return `${find(BROWSERS, said) ?? 'A browser'} on ${find(MACHINES, said) ?? 'some machine'}`
}
