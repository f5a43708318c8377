/** A stand by its number; a word in place of one (主办) stands by itself. */
export const boothLabel = (boothNo: string): string => (/^[\w-]+$/.test(boothNo) ? `展位 ${boothNo}` : boothNo)
