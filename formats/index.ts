import { csv } from './csv/csv.ts'
import type { Format } from './format.ts'
import { html } from './html/html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'
import { word } from './word.ts'
import { xlsx } from './xlsx/xlsx.ts'

export type {
  ColumnChoices,
  ColumnRead,
  Content,
  FileOutcome,
  FileRead,
  Format,
  Hints,
  Manner,
  Note,
  NotRead,
  Opened,
  OpenOutcome,
  PlanRead,
  ReadOutcome,
} from './format.ts'

/** The ways to write a plan down, in the order they are offered; the only list of them. */
export const formats: readonly Format[] = [word, csv, markdown, json, xlsx, html, text]

/** The format that a file's name tells, where it tells one. */
export const formatOf = (file: string): Format | undefined =>
  formats.find(({ extension, alsoNamed = [] }) =>
    [extension, ...alsoNamed].some(end => file.toLowerCase().endsWith(end)),
  )
