import type { SettingValues } from './setting-fields'

/** What a change of the settings means for what is under way; empty when it means nothing. `today`: MM-DD in Beijing. */
export function risksOfSettings(before: SettingValues, after: SettingValues, today: string): string[] {
  const risks: string[] = []
  const [wasDeadline, deadline] = [before['settings.registrationDeadline'], after['settings.registrationDeadline']]
  const [wasLimit, limit] = [before['settings.maxTerminations'], after['settings.maxTerminations'].trim()]
  if (before['settings.twoStageReview'] !== after['settings.twoStageReview']) {
    risks.push(after['settings.twoStageReview'] === 'yes'
      ? '两步审核打开后：已经生成的线下协议按原来的办法办完；之后生成的先等学校核对信息，通过后学生才能下载盖章。'
      : '两步审核关闭后：正等学校核对信息的线下协议仍要审完这一步；之后生成的可以直接下载盖章。')
  }
  if (wasDeadline !== deadline) {
    risks.push(deadline < today
      ? '新的截止日今年已经过了：保存后，今年毕业的学生立即不能再生成线下协议、登记其他去向；已经提交的照常审核。'
      : deadline < wasDeadline ? '截止日提前：学生要在新的日期前生成线下协议、登记其他去向；已经提交的照常审核。' : '截止日推迟：原来过了截止日的学生可以重新生成线下协议、登记其他去向。')
  }
  if (wasLimit !== limit) {
    risks.push(limit === '' ? '解约次数不再限制：原来达到上限的学生可以再申请解约。'
      : `学校已同意过 ${limit} 次解约的学生不能再申请；正在办理的解约不受影响。`)
  }
  return risks
}
