import { phrases } from './phrases.ts'

/** Words that announce what another word means here. */
export const explaining = phrases(
  'explaining',
  `
  (meaning|means|meant|by which|in other words|ie|i e|eg|e g|namely|as in|defined as|that's to say|which is|which is when|which for)
  (that|this|it|which|these|here|what) [<name>] (is|means|looks like|means that|will mean|would mean|would look like|will look like)
  (that's|it's) [when|where|a|the|his|her|your]
  (looks|look|looking) like
  (such as|for example|for instance|including|includes|so that is|agreed as|agreed to be|measured by|shown by|seen by|seen in|counted by|evidenced by|as shown by|as seen|with <num>|in the form of|made up of|consisting of|starting with)
  (good enough|enough|safe|clean|tidy|better|healthy|ready|happy|right|proper|well|settled|calm) (when|once|if|is|means|here)
  (when|once|where) (the|she|he|they|you|all|each|every|there) (is|are|has|have|shows|can)
  (to|for) (<name>|<kin>|him|her|us|them|me|you|<child>) [that|this|it] (is|means|meant|was)
  (in|on|at|for) (this|her|his|your|their) (house|home|family|words|case) [that|it] (is|means)
  (he|she|they|you) (is|are) (better|safe|settled|well|ready)
`,
)
