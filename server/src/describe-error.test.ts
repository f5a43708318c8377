import { describeError } from './describe-error'

it('withholds the documents and values that a database error carries', () => {
  const error = Object.assign(new Error('E11000 duplicate key error collection: x index: openid_1 dup key: { openid: "o-secret" }'), { name: 'MongoServerError', code: 11000, keyPattern: { openid: 1 }, writeErrors: [{ name: '张雨桐' }] })
  const said = JSON.stringify(describeError(new Error('import failed', { cause: error })))
  expect(said).not.toMatch(/o-secret|张雨桐/)
  expect(said).toContain('"index":["openid"]')
})
it('says where it happened', () => expect(describeError(new Error('x')).stack).toContain('describe-error.test'))
