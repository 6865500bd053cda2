import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the plan's JSON Schema is kept, for everybody who writes a plan file. */
export const schemaFile = `${root}checker/plan.schema.json`

/** The plan's JSON Schema as the types say it now, so that files and rules can never mean different things. */
export const makeSchema = (): string => {
  const schema = createGenerator({
    path: `${root}checker/plan.ts`,
    tsconfig: `${root}tsconfig.json`,
    type: 'Plan',
    schemaId: 'urn:bywhen:plan',
    expose: 'export',
    jsDoc: 'extended',
    topRef: true,
    additionalProperties: false,
    skipTypeCheck: true,
    sortProps: false,
  }).createSchema('Plan')
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** Whether the file is what the types give now. */
export const isSchemaCurrent = (): boolean => readFileSync(schemaFile, 'utf8') === makeSchema()

if (import.meta.main) writeFileSync(schemaFile, makeSchema())
