import { emptyHandover, handoverOf } from './handover-fields'

it('R-SIGN-6 sends only what was asked for', () => {
  expect(handoverOf(['hukou'], { ...emptyHandover, 'handover.hukou.to': 'origin', 'handover.archive.to': 'origin' })).toEqual({ hukou: { to: 'origin' } })
  expect(handoverOf([], emptyHandover)).toBeUndefined()
})
it('R-SIGN-6 sends an address without the blanks around it', () => {
  const typed = { 'handover.archive.to': 'recipient', 'handover.archive.recipient': ' 哈尔滨市人才服务中心 ', 'handover.archive.address': '道里区石头道街 42 号', 'handover.archive.postcode': '150010', 'handover.archive.phone': '0451-84661234' }
  expect(handoverOf(['archive'], { ...emptyHandover, ...typed })).toEqual({ archive: { to: 'recipient', recipient: '哈尔滨市人才服务中心', address: '道里区石头道街 42 号', postcode: '150010', phone: '0451-84661234' } })
})
