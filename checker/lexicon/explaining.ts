import { phrases } from './phrases.ts'

/** Words that announce what another word means here. `opening`: only after a mark or where a sentence begins. */
export const explaining = phrases(
  'explaining',
  `
  (meaning|means|by which|in other words|ie|i e|eg|e g|namely|as in|defined as|that's to say|that is to say|which means|this means)
  (that|this|it|which|these|here) [<name>] (is|means|looks like|will mean|would mean|would look like|will look like|are) = opening
  [this week|today|now|here|at home|for us|for now|to start] (that|this|it) (means|is) = opening
  (what) [<name>] (that|this|it) (is|means|looks like)
  (that's|it's) = opening
  (looks|look|looking) like
  (we|i|they|you|mum|dad|<name>|<kin>|school) (mean|means|meant) [by <det>]
  (says|say|agreed|agree|calls|reckons|decided|tells us) [that|it] (is|means|=)
  (such as|for example|for instance|including|includes|agreed as|agreed to be|measured by|shown by|seen by|seen in|counted by|as shown by|as seen|in the form of|made up of|consisting of|starting with)
  (good enough|enough|safe|clean|tidy|better|healthy|ready|happy|right|proper|well|settled|calm) (when|once|if|means|here)
  (when|once|where) (the|she|he|they|you|all|each|every|there) (is|are|has|have|shows|can)
  (to|for) (<name>|<kin>|him|her|us|them|me|you|<child>) [that|this|it] (is|means|meant|was)
  (in|on|at|for) (this|her|his|your|their) (house|home|family|words|case) [that|it] (is|means)
`,
)
