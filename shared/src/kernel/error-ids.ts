/** One refusal: HTTP status, a sentence a student understands, and what to do next. */
export interface ErrorEntry { status: number; message: string; next: string }

/**
 * The one catalogue of refusals. Clients switch on the id, people read `message` and `next`.
 * Grouped by module; add an id here before throwing it.
 */
export const errorCatalogue = {
  // every request
  bad_request: { status: 400, message: '提交的内容格式不正确', next: '请检查后重新提交' },
  validation_failed: { status: 400, message: '有内容填写不正确', next: '请按提示逐项修改后再提交' },
  unknown_field: { status: 400, message: '提交了不允许修改的内容，本次未保存任何修改', next: '请刷新页面后重新填写' },
  unauthenticated: { status: 401, message: '登录已失效或尚未登录', next: '请重新登录' },
  forbidden: { status: 403, message: '你没有进行这项操作的权限', next: '如有疑问请联系学校就业部门' },
  bad_origin: { status: 403, message: '请求来源不受信任', next: '请从平台页面进入后重试' },
  not_found: { status: 404, message: '没有找到你要的内容', next: '它可能已被撤回或删除，请返回刷新' },
  method_not_allowed: { status: 405, message: '不支持这种请求方式', next: '请刷新页面后重试' },
  illegal_transition: { status: 409, message: '状态已经变化，这一步现在不能进行', next: '请刷新查看最新状态' },
  stale_version: { status: 409, message: '内容已更新为新的版本，你看到的是旧版本', next: '请刷新后按新版本重新操作' },
  conflict: { status: 409, message: '与已有的内容冲突', next: '请刷新后重试' },
  payload_too_large: { status: 413, message: '上传的内容太大', next: '请压缩后重新上传' },
  unsupported_media_type: { status: 415, message: '文件类型不支持', next: '请按要求的格式重新上传' },
  rate_limited: { status: 429, message: '操作太频繁', next: '请稍等片刻再试' },
  internal_error: { status: 500, message: '系统开小差了，已保存的内容不受影响', next: '请稍后重试；仍不行请把编号告诉学校就业部门' },
  not_ready: { status: 503, message: '系统正在启动或维护', next: '请稍后重试' },
} as const satisfies Record<string, ErrorEntry>

export type ErrorId = keyof typeof errorCatalogue
