/** What a refusal by WeChat means, what the platform does about it, and whether sending again helps once that is done. */
export interface Explanation { meaning: string; next: string; helps: boolean }

const known: Readonly<Record<number, Explanation>> = {
  [-1]: { meaning: '微信系统繁忙', next: '已自动重试；可以手动重发', helps: true },
  [-2001]: { meaning: '微信没有及时应答', next: '已自动重试；可以手动重发', helps: true },
  [-2002]: { meaning: '与微信的连接中断', next: '请检查服务器的网络后重发', helps: true },
  [-2003]: { meaning: '微信返回了异常的应答', next: '请稍后重发', helps: true },
  [-2004]: { meaning: '微信的应答无法识别', next: '请稍后重发', helps: true },
  [-2005]: { meaning: '没有设置这类消息的公众号模板', next: '已留在消息箱；请在 WECHAT_TEMPLATE_IDS 中设置模板编号后重启', helps: false },
  [-2006]: { meaning: '连不上微信', next: '已自动重试；请检查服务器的网络', helps: true },
  40001: { meaning: '公众号密钥或令牌无效', next: '请检查公众号的 AppSecret 后重发', helps: true },
  40003: { meaning: '对方的微信标识无效', next: '学生需要重新绑定微信', helps: false },
  40013: { meaning: '公众号 AppID 无效', next: '请检查 AppID 设置后重发', helps: true },
  40014: { meaning: '令牌无效', next: '请稍后重发', helps: true },
  40036: { meaning: '模板编号长度不对', next: '请检查模板编号设置后重发', helps: true },
  40037: { meaning: '模板编号无效', next: '请检查模板编号设置后重发', helps: true },
  40125: { meaning: '公众号密钥无效', next: '请检查 AppSecret 后重发', helps: true },
  40164: { meaning: '服务器地址不在公众号白名单', next: '请在微信后台加入白名单后重发', helps: true },
  40249: { meaning: '模板已被停用', next: '请在微信后台换用模板后重发', helps: true },
  41030: { meaning: '小程序页面不存在', next: '请确认小程序已发布后重发', helps: true },
  42001: { meaning: '令牌已过期', next: '请稍后重发', helps: true },
  43004: { meaning: '学生没有关注公众号', next: '已留在消息箱；学生重新关注后才能收到推送', helps: false },
  43101: { meaning: '学生没有订阅小程序消息', next: '已留在消息箱', helps: false },
  43107: { meaning: '学生关闭了订阅消息', next: '已留在消息箱', helps: false },
  43108: { meaning: '小程序订阅消息被封禁', next: '请在微信后台处理', helps: false },
  43116: { meaning: '模板已被删除', next: '请在微信后台重新添加模板后重发', helps: true },
  45009: { meaning: '当日推送次数已用完', next: '次日额度恢复后自动重发；当日推荐改为留在消息箱', helps: true },
  45011: { meaning: '推送太频繁', next: '已自动重试；可以手动重发', helps: true },
  45168: { meaning: '消息含有微信不允许的内容', next: '请检查模板内容', helps: false },
  47001: { meaning: '推送数据格式错误', next: '请联系平台维护人员', helps: false },
  47003: { meaning: '推送内容不符合模板要求', next: '请联系平台维护人员核对模板字段', helps: false },
  48001: { meaning: '公众号没有这个接口的权限', next: '请在微信后台开通后重发', helps: true },
}

/** Explains a refusal; one without a code is a fault of ours, which may have passed. */
export function explainRefusal(errcode: number | undefined): Explanation {
  if (errcode === undefined) return { meaning: '发送前出错', next: '请查看服务器日志；可以手动重发', helps: true }
  return known[errcode] ?? { meaning: `微信返回错误 ${errcode}`, next: '请对照微信文档处理后重发', helps: true }
}
