/** A person's name as it is compared: no spaces around, one kind of middle dot (rosters and keyboards use several). */
export const normalizeName = (name: string): string => name.normalize('NFC').trim().replace(/[•‧∙⋅・･.．]/g, '·').toUpperCase()
