import Router from '@koa/router'
import { AppError } from '../../errors'
import { hashToken } from '../../http/hash-token'
import { besideSandbox } from './beside-sandbox'
import { Captcha } from './captcha-model'
import { Account, type AccountRow } from './model'

/** Only beside the WeChat sandbox: what a script cannot read from a picture, and who its phone page shows as bound. Elsewhere a router without routes. */
export function accountsDevRoutes(): Router {
  const router = new Router()
  if (!besideSandbox()) return router
  router.get('/api/_dev/captchas/:id', async (ctx) => {
    const row = await Captcha.findById(hashToken(String(ctx.params.id))).lean()
    if (!row?.shown) throw new AppError('not_found')
    ctx.body = { answer: row.shown }
  })
  router.get('/api/_dev/bindings', async (ctx) => {
    const bound = await Account.find({ 'wechat.oaOpenid': { $type: 'string' } }, { _id: 0, 'wechat.oaOpenid': 1 }).lean<Pick<AccountRow, 'wechat'>[]>()
    ctx.body = { openids: bound.flatMap((account) => account.wechat?.oaOpenid ?? []) }
  })
  return router
}
