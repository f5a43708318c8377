/** What was typed with one more sentence after it, parted by ；. A sentence already there is not repeated. */
export function appendReason(typed: string, sentence: string): string {
  const before = typed.trim().replace(/[；;，,。\s]+$/, '')
  if (before === '') return sentence
  return before.split('；').includes(sentence) ? typed : `${before}；${sentence}`
}
