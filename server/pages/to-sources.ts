import { type Finding, sources } from '../../checker/index.ts'
import type { Source } from '../views/components/finding.ts'
import { titleOf } from './rule/title.ts'

/** Who says so: the page of the rule, and the guidance behind it by name. */
export const toSources = ({ rule, sources: tags }: Pick<Finding, 'rule' | 'sources'>): readonly Source[] => [
  { text: `our rule “${titleOf(rule)}”`, href: `/rules/${rule}` },
  ...tags.map(tag => ({ text: sources[tag].title })),
]
