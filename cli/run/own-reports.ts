// How what is written here begins, whatever it was called.
const beginnings = [
  /^\uFEFFfile,plan,planInFile,/,
  /^\{\s*"today": "[\d-]{10}",/,
  /^\{"\$schema":"[^"]*sarif/,
  /^<!doctype html>[\s\S]*<title>(?:How SMART [^<]+|No plan was read) – Bywhen<\/title>/i,
]

/** Whether a file is what an earlier run found, which lies among plans easily, and would be read as one. */
export const isOwnReport = (content: Uint8Array): boolean => {
  const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.subarray(0, 2000))
  return beginnings.some(beginning => beginning.test(start))
}
