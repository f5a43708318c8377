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
  illegal_transition: { status: 409, message: '状态已经变化，这一步现在不能进行', next: '请刷新查看最新状态' },
  stale_version: { status: 409, message: '内容已更新为新的版本，你看到的是旧版本', next: '请刷新后按新版本重新操作' },
  conflict: { status: 409, message: '与已有的内容冲突', next: '请刷新后重试' },
  payload_too_large: { status: 413, message: '上传的内容太大', next: '请压缩后重新上传' },
  unsupported_media_type: { status: 415, message: '文件类型不支持', next: '请按要求的格式重新上传' },
  rate_limited: { status: 429, message: '操作太频繁', next: '请稍等片刻再试' },
  internal_error: { status: 500, message: '系统开小差了，已保存的内容不受影响', next: '请稍后重试；仍不行请把编号告诉学校就业部门' },
  not_ready: { status: 503, message: '系统正在启动或维护', next: '请稍后重试' },
  // accounts
  identity_mismatch: { status: 422, message: '填写的信息与学校登记的生源信息不一致', next: '请核对后重试；无法注册请联系学校就业部门' },
  already_registered: { status: 409, message: '该学生已经注册过', next: '请直接登录；忘记密码请联系学校就业部门' },
  registration_expired: { status: 410, message: '注册已超时', next: '请从第一步重新开始' },
  login_failed: { status: 401, message: '登录信息不正确', next: '请核对学校、账号和密码后重试' },
  login_locked: { status: 429, message: '登录失败次数过多，已暂时锁定', next: '请稍后再试，或联系学校就业部门' },
  captcha_wrong: { status: 422, message: '验证码不正确或已过期', next: '请换一张验证码重新填写' },
  password_wrong: { status: 422, message: '原密码不正确', next: '请重新输入原密码' },
  password_weak: { status: 422, message: '密码太简单', next: '请使用 8 位以上、同时含字母和数字的密码' },
  already_bound: { status: 409, message: '已经绑定过微信', next: '如需更换，请先在【用户中心】-【我是学生】解除绑定' },
  wechat_taken: { status: 409, message: '这个微信已绑定其他学生', next: '请先用该微信在【我是学生】中解除绑定' },
  not_bound: { status: 409, message: '尚未绑定微信', next: '请先完成绑定' },
  wechat_visitor_missing: { status: 401, message: '没有取得你的微信身份', next: '请在微信中重新打开本页' },
  // rosters
  roster_file_invalid: { status: 422, message: '名单文件无法读取', next: '请使用下载的模板另存为 xlsx 后重新上传' },
  roster_too_long: { status: 422, message: '名单超过 10000 行', next: '请拆成多个文件分别导入' },
  roster_preview_expired: { status: 410, message: '预览已失效', next: '请重新上传名单' },
  // source information and corrections
  source_info_not_approved: { status: 409, message: '生源信息尚未审核通过，不能申请纠错', next: '审核前可直接修改并重新送审' },
  correction_open: { status: 409, message: '已有一份纠错申请在审核中', next: '请等待学校处理，或撤回后重新申请' },
  correction_subject_changed: { status: 409, message: '申请纠错之后，这份去向已经解除或变更，不能再按这份申请更正', next: '请不同意这份申请；学生可以按现在的内容重新申请' },
  correction_without_change: { status: 422, message: '没有任何需要更正的内容', next: '请至少修改一项后再申请' },
  // signing and destinations
  invitation_expired: { status: 409, message: '邀请已过应约有效期', next: '请联系用人单位重新发出邀请' },
  invitation_still_valid: { status: 409, message: '邀请还在有效期内', next: '请等有效期结束' },
  invitation_open: { status: 409, message: '已向该学生发出邀请，且仍在应约有效期内', next: '请等学生应约、拒绝或邀请过期后再发' },
  destination_active: { status: 409, message: '你已经有一份生效中或办理中的去向，不能再与其他单位签约', next: '其他邀请只能查看；如需改签，请先办理解约' },
  consent_countdown_not_served: { status: 409, message: '请读完提示，倒计时结束后再签约', next: '请重新点击同意并等待倒计时结束' },
  employer_not_approved: { status: 403, message: '该用人单位未通过平台审核，或资格已被暂停', next: '请等单位通过审核后再办理；如有疑问请联系学校就业部门' },
  handover_required: { status: 422, message: '单位不接收档案或户口，需要填写接收信息', next: '请填写档案和户口的去处' },
  agreement_ended: { status: 409, message: '这份协议没有生效，不能下载', next: '可以【查看原图】；仍要签约时由单位修改后重新发出，学生也可与其他单位签约' },
  agreement_not_in_force: { status: 409, message: '协议尚未生效，暂不能下载', next: '请等待学校审核通过；现在可以【查看原图】' },
  student_not_found: { status: 404, message: '没有找到这名学生', next: '请核对学校、学号和姓名' },
  termination_open: { status: 409, message: '这份去向有一份解约（解除）申请正在办理', next: '请先等它办完，或撤回申请' },
  termination_not_yours: { status: 409, message: '这份解约申请是对方发起的，你不能替对方操作', next: '你可以同意或不同意' },
  termination_limit_reached: { status: 409, message: '解约次数已达到学校规定的上限', next: '如确有需要，请联系学校就业部门' },
  destination_not_terminable: { status: 409, message: '这份去向现在不能申请解约（解除）', next: '其他去向审核前请用【撤回送审】；生效或已生成的去向才能解约' },
  offline_draft_open: { status: 409, message: '你已经有一份没有提交的线下协议草稿', next: '请继续填写那一份，或删除后再新建' },
  offline_preflight_failed: { status: 422, message: '协议书还有内容不完整或不正确', next: '请按提示逐项修改后再生成' },
  offline_data_fixed: { status: 409, message: '协议书已经生成，内容不能再修改', next: '如需更改请先办理解约' },
  stamped_copy_missing: { status: 422, message: '还没有上传盖章的协议书', next: '请上传盖章后的协议书再提交' },
  offline_one_stage: { status: 409, message: '学校没有启用两步审核', next: '请刷新后重试' },
  offline_two_stage: { status: 409, message: '学校启用了两步审核，信息要先经学校审核', next: '请刷新后重试' },
  offline_stamp_not_rejected: { status: 409, message: '这次退回的是协议信息，不能只换盖章件', next: '请点【修改后再次提交】' },
  registration_closed: { status: 409, message: '本届去向登记已经截止', next: '仍需登记请联系学校就业部门' },
  proof_required: { status: 422, message: '还缺少证明材料', next: '请按要求上传证明材料后再提交' },
  other_fields_invalid: { status: 422, message: '有内容填写不正确', next: '请按提示逐项修改后再提交' },
  other_not_approved: { status: 409, message: '这份去向还没有审核通过，不用纠错', next: '审核前可以直接修改后重新提交' },
  unit_nature_contradiction: { status: 422, message: '单位性质与去向类型不相符', next: '请核对单位性质，或重新选择去向类型' },
  // recommendation form
  source_info_not_submitted: { status: 409, message: '请先提交生源信息', next: '生源信息提交送审后才能申请推荐表' },
  form_incomplete: { status: 422, message: '推荐表还没有填完', next: '请填写自我鉴定并上传证件照' },
  form_not_approved: { status: 409, message: '推荐表审核通过后才能打印和下载', next: '请等待学校审核' },
  // uploads
  file_type_wrong: { status: 415, message: '文件类型不符合要求', next: '请上传 JPG、PNG 图片或 PDF（证件照只能是图片）' },
  file_damaged: { status: 422, message: '文件打不开或不完整', next: '请重新拍照或另存后再上传' },
  file_unsafe: { status: 422, message: '文件里含有脚本、附件、加密或夹带的内容，不能上传', next: '请打印成新的 PDF，或拍照上传' },
  image_too_large: { status: 422, message: '图片的像素太大', next: '请用手机重新拍照，或缩小后再上传' },
  image_too_small: { status: 422, message: '图片太小，字会看不清', next: '请走近一些重新拍照' },
  pdf_too_long: { status: 422, message: 'PDF 的页数太多', next: '请只保留需要的页，最多 20 页' },
  too_many_uploads: { status: 429, message: '今天上传的文件太多', next: '请明天再试，或删去不用的文件' },
  upload_not_found: { status: 422, message: '找不到已上传的文件', next: '请重新上传' },
  // exports
  export_busy: { status: 429, message: '本校正在导出', next: '请等上一次导出完成' },
  wechat_code_invalid: { status: 422, message: '微信登录凭证无效或已使用', next: '请重新进入小程序后再试' },
  wechat_unavailable: { status: 503, message: '暂时连不上微信', next: '请稍后重试' },

  // oauth
  oauth_bad_next: { status: 400, message: '要打开的页面不属于本平台', next: '请从公众号菜单重新进入' },
  oauth_bad_state: { status: 403, message: '登录请求已失效，或不是从这里发起的', next: '请从公众号菜单重新进入' },
  oauth_code_used: { status: 409, message: '这次微信授权已经用过', next: '请从公众号菜单重新进入' },
  oauth_denied: { status: 403, message: '你没有同意微信授权', next: '需要登录时请重新进入并同意授权' },
  oauth_snapshot_user: { status: 403, message: '当前是微信的预览模式，不能登录', next: '请点击页面上的“使用完整服务”后再进入' },

  // wechat
  wechat_bad_push: { status: 400, message: '推送内容无法识别', next: '请检查微信后台的消息推送设置' },
  wechat_bad_signature: { status: 403, message: '推送签名不正确', next: '请检查微信后台的 Token 与 EncodingAESKey' },
  wechat_foreign_url: { status: 400, message: '这个页面不属于本平台，不能签名', next: '请从平台页面进入后重试' },
  wechat_plaintext_push: { status: 400, message: '只接收安全模式的推送', next: '请在微信后台选择“安全模式”' },
  wechat_stale_push: { status: 403, message: '推送已过期', next: '请检查服务器时间' },
  wechat_unsafe_push: { status: 500, message: '推送内容含有不能外发的信息，已拦截', next: '请联系平台维护人员' },
} as const satisfies Record<string, ErrorEntry>

export type ErrorId = keyof typeof errorCatalogue
