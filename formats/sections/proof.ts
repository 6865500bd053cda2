import { line, type Section, textIn } from '../section.ts'
import { choice, count, day, person, text } from '../values.ts'

const whose = choice({
  family: ['The family’s'],
  network: ['The network’s'],
  professional: ['The professionals’'],
})
const source = choice({
  record: ['On record'],
  'seen-by-professional': ['Seen by a professional'],
  'seen-by-network': ['Seen by the network'],
  'said-by-child': ['Said by the child'],
  'said-by-parent': ['Said by a parent'],
})

/** What stands above the figures that were read; their drawings stand below them. */
export const readingsHeading = 'Readings'

/** How anybody will know: goals, what is counted, the stages on the way, and evidence. */
export const proof: readonly Section[] = [
  {
    heading: 'Goals',
    kinds: ['n-g'],
    parent: 'Need',
    needs: { text: '' },
    shown: textIn('goal'),
    lines: [
      line('Goal', 'text'),
      line('Whose goal', 'whose', whose),
      line('How we will know', 'evidencedBy'),
      line('Who will show it', 'evidencedWho'),
      line('Met on', 'met', day),
    ],
  },
  {
    heading: 'Measures',
    kinds: ['n-m'],
    parent: 'Need',
    needs: { what: '' },
    lines: [
      line('What is counted', 'what', text, ['Measure']),
      line('Unit', 'unit'),
      line('Starting point', 'baseline', count, ['Baseline']),
      line('Target', 'target', count),
      line('Source', 'source'),
    ],
  },
  {
    heading: 'Stages on the way',
    kinds: ['n-t-s', 'n-m-s'],
    parent: 'Of',
    needs: { by: undefined },
    lines: [
      line('By', 'by', day),
      line('What', 'text'),
      line('Target', 'target', count),
      line('Reached on', 'done', day),
    ],
  },
  {
    heading: readingsHeading,
    kinds: ['n-m-r'],
    parent: 'Measure',
    needs: { on: undefined, value: undefined },
    lines: [line('On', 'on', day), line('Value', 'value', count), line('Source', 'source')],
  },
  {
    heading: 'Evidence',
    kinds: ['n-t-e'],
    parent: 'Task',
    needs: { text: '' },
    shown: textIn('evidence'),
    lines: [
      line('Evidence and impact', 'text'),
      line('Source', 'source', source),
      line('On', 'on', day),
      line('By', 'by', person),
    ],
  },
  {
    heading: 'Evidence for the goals',
    kinds: ['n-g-e'],
    parent: 'Goal',
    needs: { text: '' },
    lines: [
      line('Evidence and impact', 'text'),
      line('Source', 'source', source),
      line('On', 'on', day),
      line('By', 'by', person),
    ],
  },
]
