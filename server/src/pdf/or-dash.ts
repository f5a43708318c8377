/** A left-out or blank value as the dash that stands for it on paper. */
export const orDash = (value: string | undefined): string => (value === undefined || value.trim() === '' ? '—' : value)
