import { maySeed } from './may-seed'

const embedded = { embedded: {} }
const sandbox = {}

it('the demonstration school is for an embedded database beside the WeChat sandbox', () => expect(maySeed(embedded, sandbox)).toBe(true))
it("an operator's database gets no account with a known password", () => expect(maySeed({}, sandbox)).toBe(false))
it('nor does a product that real WeChat users reach', () => expect(maySeed(embedded, undefined)).toBe(false))
