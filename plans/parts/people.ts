import { holding, words } from './field.ts'
import type { KindOfPart } from './kind.ts'

const name = (called: string, needed?: string) =>
  holding('name', called, needed === undefined ? {} : { needed })

/** Somebody the plan names. */
export const person: KindOfPart<'person'> = {
  called: 'person',
  under: ['plan'],
  list: { name: 'people', ids: true },
  fields: {
    name: name('the name of {part}', 'Write their name.'),
    is: holding(
      ['child', 'parent', 'carer', 'relative', 'network', 'professional'],
      'what {part} is to the child',
      { needed: 'Say what they are to the child: a parent, a relative, a professional …' },
    ),
    relation: name('what the child calls {part}'),
    role: name('the role of {part}'),
    organisation: name('where {part} works'),
    contact: name('how to reach {part}'),
    born: holding('day', 'the date of birth of {part}'),
    nonVerbal: holding('yes-no', 'whether {part} can say in words what they think'),
  },
}

/** An assessed risk or need that the plan answers. */
export const worry: KindOfPart<'worry'> = {
  called: 'worry',
  under: ['plan'],
  list: { name: 'worries', ids: true },
  fields: {
    text: words('the worry {part}', 'Write what we are worried about.'),
    kind: holding(['danger', 'worry'], 'whether {part} is a danger statement'),
    from: words('where {part} came from'),
  },
}

/** Something that already works. */
export const strength: KindOfPart<'strength'> = {
  called: 'strength',
  under: ['plan'],
  list: { name: 'strengths', ids: true },
  fields: {
    text: words('the strength {part}', 'Write what already works.'),
    from: words('where {part} was seen'),
  },
}
