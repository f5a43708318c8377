import { emptyHandover, handoverOf, handoverValues } from './handover-fields'

it('R-SIGN-6 sends only what was asked for', () => {
  expect(handoverOf(['hukou'], { ...emptyHandover, 'handover.hukou.to': 'origin', 'handover.archive.to': 'origin' })).toEqual({ hukou: { to: 'origin' } })
  expect(handoverOf([], emptyHandover)).toBeUndefined()
})
it('R-SIGN-6 sends an address without the blanks around it', () => {
  const typed = { 'handover.archive.to': 'recipient', 'handover.archive.recipient': ' 哈尔滨市人才服务中心 ', 'handover.archive.address': '道里区石头道街 42 号', 'handover.archive.postcode': '150010', 'handover.archive.phone': '0451-84661234' }
  expect(handoverOf(['archive'], { ...emptyHandover, ...typed })).toEqual({ archive: { to: 'recipient', recipient: '哈尔滨市人才服务中心', address: '道里区石头道街 42 号', postcode: '150010', phone: '0451-84661234' } })
})
it('R-SIGN-8 fills the form with what was signed before, to be changed or sent as it was', () => {
  const signed = { archive: { to: 'recipient', recipient: '哈尔滨市人才服务中心', address: '道里区石头道街 42 号', postcode: '150010', phone: '0451-84661234' }, hukou: { to: 'origin' } } as const
  expect(handoverOf(['archive', 'hukou'], handoverValues(signed))).toEqual(signed)
  expect(handoverValues(undefined)).toEqual(emptyHandover)
})
it('R-SIGN-6 sends an address typed in several lines as one', () => {
  const typed = { ...emptyHandover, 'handover.archive.to': 'recipient', 'handover.archive.address': '道里区\n石头道街 42 号' }
  expect(handoverOf(['archive'], typed)?.archive).toMatchObject({ address: '道里区 石头道街 42 号' })
})
