import { readFileSync } from 'node:fs'
import { answerEach } from './child.ts'
import { bring } from './peers/peer.ts'

type Mammoth = {
  readonly convertToHtml: (from: { readonly buffer: Buffer }) => Promise<{ readonly value: string }>
}

const warmUp = 20
const { default: mammoth } = await bring<{ readonly default: Mammoth }>('mammoth')

const read = async (file: string): Promise<void> => {
  const { value } = await mammoth.convertToHtml({ buffer: readFileSync(file) })
  if (!value.includes('<table')) throw new Error(`${file} has no table`)
}

answerEach(async request => {
  const files = request as readonly string[]
  for (const file of files.slice(0, warmUp)) await read(file)
  const started = performance.now()
  for (const file of files) await read(file)
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1000,
  }
})
