import { clock } from '../../clock'
import { random } from '../../random'
import { startFakeWechat } from '../testing/fake-wechat'
import { wechatEnv } from '../testing/wechat-env'
import { createMiniProgram } from './create-mini-program'

it('R-INT-3 signs the example of WeChat’s documentation as it does', async () => {
  const fake = await startFakeWechat()
  fake.on('/sns/jscode2session', () => ({ json: { openid: 'm1', session_key: 'gDyVgzwa0mFz9uUP7M6GQQ==' } }))
  const letBytes = random.use(() => Buffer.from('8AP6DT9ybtniUJfb', 'base64url'))
  const letClock = clock.use(() => new Date(1_559_129_714_000))
  const room = await createMiniProgram({ ...wechatEnv(fake.base), WECHAT_MP_APPID: 'wx20afc706a711eefc' }).signVoip({ code: 'code-1', groupId: '1559129713_672975982' })
  letBytes()
  letClock()
  await fake.stop()
  expect(room).toEqual({ openId: 'm1', groupId: '1559129713_672975982', nonceStr: '8AP6DT9ybtniUJfb', timeStamp: 1_559_129_714, signature: 'b002b824688dd8593a6079e11d8c5e8734fbcb39a6d5906eb347bfbcad79c617' })
})
