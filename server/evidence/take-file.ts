import type { Instant } from '../../plans/index.ts'
import { type EvidenceKept, type EvidenceType, MOST_EVIDENCE_BYTES, type Store } from '../../store/index.ts'
import type { LetGo } from '../pages/check/limits.ts'
import type { SentFile } from '../reading/sent.ts'
import { newId } from '../sign-in/tokens.ts'
import { cleanPicture } from './clean-picture.ts'
import { isWholePdf, keptAs, sniff } from './sniff.ts'

const tooLarge =
  'This file is larger than 10 MB. Choose a smaller one, or take a photo of the page that matters.'

type Taking = {
  readonly store: Store
  readonly organisation: string
  readonly plan: string
  readonly by: { readonly id: string }
  readonly now: Instant
}

/** The id a file is kept under, or a sentence that says what to bring instead. */
export type Taken = { readonly id: string } | { readonly says: string }

/** Takes a photo, a scan or a letter in as evidence: what it is by its content, drawn anew where it is a picture. */
export async function takeFile(taking: Taking, file: SentFile): Promise<Taken> {
  if ('letGo' in file) return { says: letGo[file.letGo] }
  const made = await toKeep(file.bytes)
  if ('says' in made) return made
  const { store, organisation, plan, by, now: at } = taking
  const id = newId()
  const kept = await store.keepEvidenceFile({ organisation, plan, id, by: by.id, at, ...made })
  return kept === 'kept' ? { id } : { says: notKept[kept.refused] }
}

const notKept: Readonly<Record<Exclude<EvidenceKept, 'kept'>['refused'], string>> = {
  'too-many':
    'You have brought many files to this plan today. Bring the rest tomorrow, or put several pages into one PDF.',
  'too-large': tooLarge,
  away: 'The file could not be kept just now. Your words are still here: choose the file again in a few minutes, or send the words without it.',
  // A plan that is gone meanwhile, or an id that somebody else was given: neither is anything to choose otherwise.
  'no-such-plan': 'The file could not be kept. Open the plan again, and choose the file there.',
  taken: 'The file could not be kept. Choose it again.',
}

type ToKeep = { readonly type: EvidenceType; readonly bytes: Uint8Array<ArrayBuffer> }

async function toKeep(bytes: Uint8Array<ArrayBuffer>): Promise<ToKeep | { readonly says: string }> {
  if (bytes.length > MOST_EVIDENCE_BYTES) return { says: tooLarge }
  const kind = sniff(bytes)
  if (kind === 'other')
    return { says: 'This is not a photo or a PDF. Choose a JPEG, PNG or WebP picture, or a PDF.' }
  if (kind === 'heic')
    return {
      says: 'This photo is in a form that cannot be read here (HEIC or AVIF). On an iPhone choose it from Photos and not from Files, which sends it as JPEG; elsewhere take a screenshot of it, and choose that.',
    }
  if (kind === 'pdf')
    return isWholePdf(bytes)
      ? { type: keptAs.pdf, bytes }
      : {
          says: 'This PDF is cut short, or has something else behind it. Save it as a PDF again, and choose that.',
        }
  const cleaned = await cleanPicture(bytes)
  return 'picture' in cleaned
    ? { type: keptAs[kind], bytes: cleaned.picture }
    : { says: notDrawn[cleaned.not] }
}

const notDrawn = {
  broken: 'This picture is damaged, or far larger than a photo. Take it again, or choose another.',
  'took-too-long': 'This picture took too long to read. Choose a smaller one.',
  crowd: 'Many people are bringing pictures just now. Press again in a minute.',
} as const

const letGo: Readonly<Record<LetGo, string>> = {
  'too-large': tooLarge,
  'too-many': 'Choose one file at a time.',
  'no-room': 'Many people are bringing files just now. Press again in a minute.',
}
