// The parts of SARIF 2.1.0 that are written here, each closed, so that a slip of a name is found.
const text = { type: 'string', minLength: 1 }
const uri = { type: 'string', pattern: "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$" }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const bag = { type: 'object' }
const list = (items: object) => ({ type: 'array', items })
const object = (required: Readonly<Record<string, object>>, may: Readonly<Record<string, object>> = {}) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...may },
  additionalProperties: false,
})

const message = object({ text })
const artifactLocation = object({ uri })
const physicalLocation = object({ artifactLocation })
const logicalLocation = object({ name: text, fullyQualifiedName: text, kind: text })
const location = object({}, { physicalLocation, logicalLocations: list(logicalLocation) })
const rule = object({
  id: text,
  shortDescription: message,
  help: message,
  defaultConfiguration: object({ level }),
  properties: object({ tags: { ...list(text), uniqueItems: true } }),
})
const result = object({ ruleId: text, level, message, locations: list(location), properties: bag })
const notification = object({ level, message }, { locations: list(location) })

/** What a SARIF file of ours has to be like, after the published schema of the standard. */
export const sarifSchema = object({
  $schema: uri,
  version: { const: '2.1.0' },
  runs: {
    ...list(
      object({
        tool: object({ driver: object({ name: text, rules: { ...list(rule), uniqueItems: true } }) }),
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        results: list(result),
        artifacts: {
          ...list(object({ location: artifactLocation, roles: list({ enum: ['analysisTarget'] }) })),
          uniqueItems: true,
        },
        invocations: list(
          object({
            executionSuccessful: { type: 'boolean' },
            toolExecutionNotifications: list(notification),
          }),
        ),
      }),
    ),
    minItems: 1,
  },
})
