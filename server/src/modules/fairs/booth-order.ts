/** A text by which numbers of stands sort as people count: A2 before A10. */
export const boothOrder = (boothNo: string): string => boothNo.toUpperCase().replace(/\d+/g, (digits) => digits.padStart(12, '0'))
