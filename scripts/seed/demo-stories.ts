/** How far a registered student has come. Every state is reached by the real actions, in this order. */
export type DemoStage = 'source_pending' | 'source_rejected' | 'correction_pending' | 'invited' | 'in_review' | 'in_force'

export interface DemoStory {
  student: string
  /** Nickname of the sandbox's person who is bound; absent: registered without WeChat. */
  wechat?: string
  stage: DemoStage
  about: string
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
]
