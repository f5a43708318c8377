/** Bound into each handle: one made for another employer does not open. */
export const handlePlace = (employerId: string): string => `talents.handle.${employerId}`
