import { registrationDraft } from './registration-draft'

const draft = { token: 't1', expiresAt: '2026-11-22T02:00:00.000Z', who: '张雨桐 · 202206010117' }
const before = Date.parse('2026-11-22T01:59:00.000Z')

it('goes on with the second step after the page was left', () => {
  registrationDraft.keep(draft)
  expect(registrationDraft.read(before)).toEqual(draft)
})

it('begins anew when the registration has expired or was finished', () => {
  registrationDraft.keep(draft)
  expect(registrationDraft.read(Date.parse(draft.expiresAt))).toBeUndefined()
  registrationDraft.forget()
  expect(registrationDraft.read(before)).toBeUndefined()
})
