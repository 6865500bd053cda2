/** Where the disagreements that nobody has thought through yet stand on the page of who agrees. */
export const TO_THINK_THROUGH = 'to-think-through'
