import { phrases } from './phrases.ts'

/** Words that lead from a hard word to what it means. */
export const meaningWords = phrases(
  'meaning-words',
  `
  (means|meaning|meant|ie|viz)
  (stands|stand|short) for
  (that is|that's|which is|which are|this is|these are|who is|who are) ~ (a|an|the|when|where|our|your|what|how|to)
  (is|are) (a|an|the) (team|teams|meeting|meetings|service|group|people|person|worker|nurse|teacher|plan|form|order|list|way|place|course|test|check|score|benefit|money|course|word)
  (is|are) (when|where|how|what|who)
  in other words
  in plain [(words|english)]
  that is to say
  (so|this) (called|means)
  what (we|they|people|school|professionals|workers|doctors) call
  (who|which|that|where) (help|helps|look|looks|keep|keeps|work|works|meet|meets|talk|talks|decide|decides|check|checks|see|sees|pay|pays|give|gives|teach|teaches|is|are|says|can|will|shows|you|we|she|he|everyone|people)
`,
)
