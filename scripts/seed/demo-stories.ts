/** How far a registered student has come. Every state is reached by the real actions, in this order. */
export type DemoStage =
  | 'source_pending' | 'source_rejected' | 'correction_pending' | 'invited' | 'in_review' | 'in_force' | 'leaving_employer'
  | 'paper_printed' | 'paper_in_review' | 'leaving_paper' | 'other_pending' | 'other_approved' | 'form_pending'

export interface DemoStory {
  student: string
  /** Nickname of the sandbox's person who is bound; absent: registered without WeChat. */
  wechat?: string
  stage: DemoStage
  about: string
  /** Printed at the start although without WeChat: a state worth trying. */
  toTry?: true
}

/** Who is somewhere on the way at first sight; everybody else has not registered yet. */
export const demoStories: readonly DemoStory[] = [
  { student: '张雨桐', wechat: '张雨桐', stage: 'invited', about: '有两份待应约的签约邀请' },
  { student: '欧阳明月', wechat: '欧阳明月', stage: 'in_force', about: '协议已生效' },
  { student: '阿依古丽·买买提江·吐尔逊', wechat: '阿依古丽', stage: 'source_pending', about: '生源信息待审核' },
  { student: '赵静怡', stage: 'in_review', about: '协议待学校审核' },
  { student: '王梓涵', stage: 'source_pending', about: '生源信息待审核' },
  { student: '陈浩然', stage: 'source_rejected', about: '生源信息审核不通过' },
  { student: '刘洋', stage: 'correction_pending', about: '信息纠错待审核' },
  { student: '孙宇', stage: 'paper_printed', about: '线下协议书已生成，待上传盖章件', toTry: true },
  { student: '周欣妍', stage: 'paper_in_review', about: '线下协议待学校审核' },
  { student: '吴俊杰', stage: 'leaving_paper', about: '线下协议已生效，解约待学校审核', toTry: true },
  { student: '郑博文', stage: 'other_pending', about: '其他去向（升学）待审核' },
  { student: '冯雪', stage: 'other_approved', about: '其他去向（劳动合同）审核通过', toTry: true },
  { student: '朴成俊', stage: 'leaving_employer', about: '线上协议已生效，解约待单位同意', toTry: true },
  { student: '韩冰', stage: 'form_pending', about: '推荐表待审核' },
  { student: '杨帆', stage: 'form_pending', about: '推荐表待审核' },
]
