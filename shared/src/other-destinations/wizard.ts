import { type BranchKey } from './branches'

export interface WizardAnswer { label: string; note?: string; /** The next question, or the branch it leads to. */ to: { question: string } | { branch: BranchKey } | { elsewhere: 'online' | 'offline' } }
export interface WizardQuestion { text: string; answers: readonly WizardAnswer[] }

/** R-OTH-1: plain questions that lead to one branch. Whoever signs an agreement is led to where that is done. */
export const wizard: Readonly<Record<string, WizardQuestion>> = {
  start: { text: '毕业后你的打算是？', answers: [
    { label: '工作', note: '已有单位，或自己创业、自由职业', to: { question: 'work' } },
    { label: '继续读书', note: '升学或出国（境）', to: { question: 'study' } },
    { label: '参军入伍', to: { branch: 'enlistment' } },
    { label: '还没有落实，或暂不就业', to: { question: 'unemployed' } },
  ] },
  work: { text: '是哪一种工作？', answers: [
    { label: '有用人单位', to: { question: 'unit' } },
    { label: '基层项目', note: '西部计划、特岗、三支一扶、选调、村官、社区等', to: { question: 'project' } },
    { label: '科研助理', note: '高校、科研院所或企业的科研、管理助理', to: { branch: 'research_assistant' } },
    { label: '自己创业', note: '公司、个体户、网店', to: { branch: 'self_employment' } },
    { label: '自由职业', note: '撰稿、翻译、自媒体、演艺等', to: { branch: 'freelance' } },
    { label: '到国（境）外工作', to: { branch: 'abroad' } },
  ] },
  unit: { text: '和单位签了什么？', answers: [
    { label: '就业协议书，在平台上签', note: '单位已在平台上发出邀请', to: { elsewhere: 'online' } },
    { label: '就业协议书，在纸上盖章', note: '单位不在平台上', to: { elsewhere: 'offline' } },
    { label: '劳动合同', to: { branch: 'labour_contract' } },
    { label: '都没签，单位可以开证明', note: '用人证明、录用通知，含公务员、部队文职录用', to: { branch: 'other_employment' } },
  ] },
  project: { text: '是国家项目还是地方项目？', answers: [
    { label: '国家基层项目', note: '西部计划、特岗教师、“三支一扶”', to: { branch: 'national_project' } },
    { label: '地方基层项目', note: '选调生、村官、社区工作者等省市项目', to: { branch: 'local_project' } },
  ] },
  study: { text: '在哪里读书？', answers: [
    { label: '国内升学', note: '研究生、专升本、第二学士学位，已被录取', to: { branch: 'further_study' } },
    { label: '出国（境）留学', to: { branch: 'abroad' } },
    { label: '还没有录取，准备再考', to: { branch: 'preparing_study' } },
  ] },
  unemployed: { text: '现在的情况是？', answers: [
    { label: '正在找工作', to: { branch: 'seeking' } },
    { label: '准备升学考试', to: { branch: 'preparing_study' } },
    { label: '其他原因暂不就业', note: '备考公务员、健康、家庭等', to: { branch: 'other_unemployed' } },
  ] },
}
