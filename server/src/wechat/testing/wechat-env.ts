import { loadEnv, type Env } from '../../env'

/** Settings for tests of this folder; `base` is a stand-in for WeChat on this machine. */
export function wechatEnv(base = 'http://127.0.0.1:9'): Env {
  return loadEnv({
    NODE_ENV: 'test',
    MONGODB_URI: 'mongodb://127.0.0.1/',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    WECHAT_API_BASE: base,
    WECHAT_OA_APPID: 'wxofficial0000001',
    WECHAT_OA_SECRET: 'official-secret-value',
    WECHAT_OA_TOKEN: 'callbacktoken',
    WECHAT_OA_AES_KEY: Buffer.alloc(32, 7).toString('base64').slice(0, 43),
    WECHAT_MP_APPID: 'wxminiprogram0001',
    WECHAT_MP_SECRET: 'mini-secret-value',
    WECHAT_TEMPLATE_IDS: '{"review_result":"template-review","mini:review_result":"template-mini"}',
    FIELD_KEY: Buffer.alloc(32, 1).toString('base64'),
    INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
  })
}
