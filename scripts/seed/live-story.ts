import { type Actor } from '../../server/src/actor'
import { atTime } from './at-time'
import { demoOffers } from './demo-offers'
import { type DemoStage } from './demo-stories'
import { destinationSteps } from './destination-steps'
import { storySteps } from './story-steps'

export interface Cast { student: Actor; reviewer: Actor; software: Actor; data: Actor }

const toRecipient = { to: 'recipient', recipient: '哈尔滨市人才服务中心', address: '黑龙江省哈尔滨市道里区上江街 88 号档案室', postcode: '150010', phone: '0451-84664200' } as const
const hours = { day: 24, week: 168 }

/** Leads a registered student to `stage` by the actions of everybody concerned, over the last ten days. */
export async function liveStory(stage: DemoStage, { student, reviewer, software, data }: Cast, year: number): Promise<void> {
  const steps = storySteps(student, reviewer)
  const more = destinationSteps(student, reviewer)
  const offers = demoOffers(year)
  const approved = async (): Promise<void> => {
    await atTime(9 * hours.day, () => steps.submit({ homeAddress: '黑龙江省哈尔滨市松北区世纪花园 5 号楼 2 单元 1101 室', homePostcode: '150028' }))
    await atTime(8 * hours.day, () => steps.approveSource())
  }
  const stages: Record<DemoStage, () => Promise<void>> = {
    source_pending: () => atTime(20, () => steps.submit({ phone: '13900003322', qq: '10020377', homeAddress: '黑龙江省哈尔滨市香坊区中山路 111 号龙江家园 3 号楼 2 单元 602 室（东门进，电梯右手边第一户）' })),
    source_rejected: async () => {
      await atTime(3 * hours.day, () => steps.submit({ homeAddress: '佳木斯长安路' }))
      await atTime(2 * hours.day, () => steps.rejectSource('家庭地址不完整，请填写到门牌号'))
    },
    correction_pending: async () => {
      await approved()
      await atTime(26, () => steps.correct({ className: '机械2304', politicalStatus: '中共党员' }, '大三转入 2304 班，去年十月转为正式党员，档案中有证明'))
    },
    invited: async () => {
      await approved()
      await atTime(26, () => steps.invite(software, offers.software))
      await atTime(3, () => steps.invite(data, offers.data))
    },
    in_review: async () => {
      await approved()
      await atTime(4 * hours.day, () => steps.invite(data, offers.data))
      await atTime(30, () => steps.accept(data, { archive: toRecipient, hukou: { to: 'origin' } }))
    },
    in_force: async () => {
      await approved()
      await atTime(hours.week, () => steps.invite(data, offers.data))
      await atTime(6 * hours.day, () => steps.accept(data, { archive: toRecipient, hukou: { to: 'origin' } }))
      await atTime(5 * hours.day, () => steps.approveAgreement())
      await atTime(2, () => steps.invite(software, offers.software))
    },
    leaving_employer: async () => {
      await approved()
      await atTime(hours.week, () => steps.invite(software, offers.software))
      await atTime(6 * hours.day, () => steps.accept(software, { archive: toRecipient, hukou: { to: 'origin' } }))
      await atTime(5 * hours.day, () => steps.approveAgreement())
      await atTime(28, () => more.askToEnd('父亲生病，需要回牡丹江照顾，无法到哈尔滨报到，希望解除协议。'))
    },
    paper_printed: async () => {
      await approved()
      await atTime(3 * hours.day, () => more.generatePaper(year))
    },
    paper_in_review: async () => {
      await approved()
      await atTime(3 * hours.day, () => more.generatePaper(year))
      await atTime(22, () => more.submitPaper())
    },
    leaving_paper: async () => {
      await approved()
      await atTime(hours.week, () => more.generatePaper(year))
      await atTime(6 * hours.day, () => more.submitPaper())
      await atTime(5 * hours.day, () => more.approvePaper())
      await atTime(18, () => more.askToEnd('已考取事业单位，需要解除与绥化市第一中学的协议。', 'civil_service'))
    },
    other_pending: async () => {
      await approved()
      await atTime(16, () => more.registerOther('further_study'))
    },
    other_approved: async () => {
      await approved()
      await atTime(4 * hours.day, () => more.registerOther('labour_contract'))
      await atTime(3 * hours.day, () => more.approveOther())
    },
    form_pending: async () => {
      await approved()
      await atTime(14, () => more.submitForm())
    },
  }
  await stages[stage]()
}
