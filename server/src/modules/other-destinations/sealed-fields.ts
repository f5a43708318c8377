const sealedFields = new Set(['contactName', 'contactPhone', 'archiveAddress', 'archiveRecipient', 'archivePhone', 'hukouAddress', 'notes'])

export const isSealedField = (key: string): boolean => sealedFields.has(key)
export const placeOf = (key: string): string => `otherDestinations.${key}`
