import { join } from 'node:path'
import { loadEnv, type Env } from '../src/env'

/** Settings of a test process: made-up credentials, fixed keys. */
export function testEnv(overrides: Record<string, string> = {}): Env {
  return loadEnv({
    NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', PUBLIC_URL: 'http://127.0.0.1:3000', MONGODB_URI: process.env.TEST_MONGODB_URI ?? 'mongodb://127.0.0.1/none',
    WECHAT_API_BASE: 'http://127.0.0.1:1', WECHAT_OA_APPID: 'wxoa000000000001', WECHAT_OA_SECRET: 'oa-secret', WECHAT_OA_TOKEN: 'oatoken',
    WECHAT_OA_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', WECHAT_MP_APPID: 'wxmp000000000001', WECHAT_MP_SECRET: 'mp-secret',
    FIELD_KEY: Buffer.alloc(32, 1).toString('base64'), INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
    SEAL_KEY_FILE: join(__dirname, 'seal-keys.pem'), ...overrides,
  })
}
