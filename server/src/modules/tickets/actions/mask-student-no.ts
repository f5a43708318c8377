/** A student number as gates and other schools' organisers read it: its last four characters, of a short one nothing. */
export const maskStudentNo = (number: string): string => (number.length > 4 ? `${'*'.repeat(number.length - 4)}${number.slice(-4)}` : '****')
