import { describeError } from './describe-error'

it('withholds the documents and values that a database error carries', () => {
  const error = Object.assign(new Error('E11000 duplicate key error collection: x index: openid_1 dup key: { openid: "o-secret" }'), { name: 'MongoServerError', code: 11000, keyPattern: { openid: 1 }, writeErrors: [{ name: '张雨桐' }] })
  const said = JSON.stringify(describeError(new Error('import failed', { cause: error })))
  expect(said).not.toMatch(/o-secret|张雨桐/)
  expect(said).toContain('"index":["openid"]')
  expect(said).toContain('"errorCode":11000')
})
it('takes no code of a person for one of an error', () => expect(JSON.stringify(describeError(Object.assign(new Error('x'), { code: '041xyzSecret' })))).not.toContain('041xyz'))
it('says where it happened', () => expect(describeError(new Error('x')).stack).toContain('describe-error.test'))
