/** The year in which those graduate who look for work now: until August this year's, from September on the next one's. */
export function graduationYear(now: Date): number {
  return now.getUTCFullYear() + (now.getUTCMonth() >= 8 ? 1 : 0)
}
