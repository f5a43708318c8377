import { sourceInfoContract } from '@shared/source-info/contract'
import type { StudentFieldKey } from '@shared/source-info/fields'
import { checkStudentFields } from './check-student-fields'

const good: Record<StudentFieldKey, string> = {
  origin: '231202', phone: '13800002201', email: 'zyt@example.edu.cn', qq: '', homeAddress: '学府路74号', homePostcode: '150000', homePhone: '', homeContact: '张建国',
}
const wrong: [StudentFieldKey, string][] = [['origin', ''], ['phone', '0451-8888888'], ['qq', '1234'], ['homeAddress', '哈尔滨'], ['homePostcode', '15000'], ['homePhone', '12345']]

it('finds nothing wrong with what the server takes', () => expect(checkStudentFields(good)).toEqual({}))

it.each(wrong)('refuses a %s that the server refuses: %s', (key, value) => {
  const values = { ...good, [key]: value }
  expect(sourceInfoContract.submitMine.body.safeParse(values).success).toBe(false)
  expect(Object.keys(checkStudentFields(values))).toEqual([key])
})
