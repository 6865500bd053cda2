/** How a view was come by, as people choose it and as it is told. */
export const hows = [
  { id: 'said', choice: 'They said it', told: 'said' },
  { id: 'observed', choice: 'I saw it: they cannot or did not put it in words', told: 'observed' },
  { id: 'chose-not-to-say', choice: 'They chose not to say', told: 'chose not to say' },
  { id: 'not-obtained', choice: 'I have not been able to ask them', told: 'not asked yet' },
] as const
