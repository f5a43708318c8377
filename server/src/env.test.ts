import { testEnv } from '../test/test-env'

const safe = { NODE_ENV: 'production', WECHAT_API_BASE: '', PUBLIC_URL: 'https://example.edu.cn', FIELD_KEY: Buffer.from('0123456789abcdefghijklmnopqrstuv').toString('base64'), INDEX_KEY: Buffer.from('vutsrqponmlkjihgfedcba9876543210').toString('base64') }
const start = (settings: Record<string, string>) => () => testEnv({ ...safe, ...settings })

it.each([
  ['the sandbox', { WECHAT_API_BASE: 'http://127.0.0.1:3080' }, /never runs with NODE_ENV=production/],
  ['sessions in the clear', { PUBLIC_URL: 'http://example.edu.cn' }, /https/],
  ['one key for two uses', { INDEX_KEY: safe.FIELD_KEY }, /must differ/],
  ['to go unsealed', { SEAL_KEY_FILE: '' }, /SEAL_KEY_FILE is missing/],
  ['a file of keys that is not there', { SEAL_KEY_FILE: '/nowhere/seal.pem' }, /SEAL_KEY_FILE cannot be read/],
  ['a file without keys', { SEAL_KEY_FILE: __filename }, /no Ed25519 private key/],
  ['a key that is none', { FIELD_KEY: Buffer.alloc(32).toString('base64') }, /not random/],
])('production refuses %s with a sentence', (_what, settings, sentence) => expect(start(settings)).toThrow(sentence))

it('production takes good settings', () => expect(start({})).not.toThrow())
it.each(['{', '[]', '{"signing_invitation":5}', '{"sining_invitation":"x"}'])('refuses the template map %s', (map) => expect(start({ WECHAT_TEMPLATE_IDS: map })).toThrow(/WECHAT_TEMPLATE_IDS/))
it('says which template has no kind', () => expect(start({ WECHAT_TEMPLATE_IDS: '{"job_digst":"x","mini:job_digest":"y"}' })).toThrow(/no push is called job_digst; the kinds are .*job_digest/))
it('R-PUSH-2 refuses to push at any hour without the sandbox', () => expect(start({ CAREER_HOURS: 'always' })).toThrow(/CAREER_HOURS=always would wake people/))
it.each([
  ['TURN servers without their secret', { TURN_URLS: 'turn:turn.example.edu.cn:3478' }, /TURN_SECRET/],
  ['a TURN address that is none', { TURN_URLS: 'turn.example.edu.cn', TURN_SECRET: 'x'.repeat(16) }, /TURN_URLS/],
  ['a TURN port that is none', { TURN_URLS: 'turn:turn.example.edu.cn:99999', TURN_SECRET: 'x'.repeat(16) }, /TURN_URLS/],
  ['a STUN host that is none', { STUN_URLS: 'stun::3478' }, /STUN_URLS/],
  ['a short TURN secret', { TURN_SECRET: 'short' }, /TURN_SECRET/],
])('R-INT-3 refuses %s', (_what, settings, sentence) => expect(start(settings)).toThrow(sentence))
it('R-INT-3 reads lists of servers', () => {
  const urls = { STUN_URLS: 'stun:turn.example.edu.cn:3478', TURN_URLS: 'turn:turn.example.edu.cn:3478?transport=udp, turns:[2001:db8::1]:5349', TURN_SECRET: 'x'.repeat(16) }
  expect(testEnv(urls)).toMatchObject({ STUN_URLS: ['stun:turn.example.edu.cn:3478'], TURN_URLS: ['turn:turn.example.edu.cn:3478?transport=udp', 'turns:[2001:db8::1]:5349'] })
})
