import { beijingInstant, beijingTyped } from './beijing-instant'

it('reads a day and time as typed in China', () => { expect(beijingInstant('2026-07-10T14:00')?.toISOString()).toBe('2026-07-10T06:00:00.000Z') })
it('writes an instant as it is typed there, across midnight', () => { expect(beijingTyped(new Date('2026-12-31T17:30:00Z'))).toBe('2027-01-01T01:30') })
it.each([undefined, '', '2026-07-10', '2026-02-30T10:00', '2026-07-10T25:00', '2026-07-10 14:00'])('knows that %s is no time', (typed) => { expect(beijingInstant(typed)).toBeUndefined() })
