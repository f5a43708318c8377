/** Whose turn a step is. */
export type Who = 'you' | 'employer' | 'both' | 'school' | 'done'
export interface WayStep { who: Who; /** In the picture. */ short: string; /** In the list: what is done, and how long it takes. */ text: string; time: string }
export interface Way { key: 'online' | 'offline' | 'other'; name: string; fits: string; needs: readonly string[]; steps: readonly WayStep[]; path: string; open: string }

/** The three ways of 签约及去向登记 as a student goes them (SPEC §8). */
export const ways: readonly Way[] = [
  {
    key: 'online', name: '线上签约', fits: '单位在平台上，由单位发起', path: '/modules/signing/pages/invitations/index', open: '查看签约邀请',
    needs: ['单位已在平台注册，并用你的学校、学号和姓名向你发出签约邀请', '单位不接收档案或户口时：接收单位、地址、邮编、电话，或者选择转回生源地'],
    steps: [
      { who: 'employer', short: '发出邀请', text: '单位发出签约邀请，写明岗位、月薪、地点、档案户口、违约金', time: '邀请有有效期，过期不能再同意' },
      { who: 'you', short: '同意签约', text: '查看邀请函，对照与招聘信息的差异，同意或拒绝；同意前有几秒阅读时间', time: '在有效期内，以平台时间为准' },
      { who: 'school', short: '审核', text: '学校审核。审核前单位可以修改，你要重新确认', time: '以学校工作安排为准，有结果会通知你' },
      { who: 'done', short: '协议生效', text: '协议生效，可以下载三方协议书，去向自动登记', time: '立即' },
    ],
  },
  {
    key: 'offline', name: '线下签约', fits: '单位不在平台上，由你发起', path: '/modules/offline-agreements/pages/list/index', open: '去线下签约',
    needs: ['单位全称、统一社会信用代码、单位性质、联系人和电话', '岗位、月薪、报到时间、档案和户口的去处', '打印机，单位公章，能拍照的手机或扫描仪'],
    steps: [
      { who: 'you', short: '录入预览', text: '录入协议书，内容自动保存；预览两页，两次确认后生成', time: '可以分几次填；生成后内容不能再改' },
      { who: 'both', short: '签字盖章', text: '下载打印，本人签字，单位签字盖公章', time: '线下办理；学校设了先审信息的，要等信息审核通过' },
      { who: 'you', short: '上传送审', text: '每页拍照（或一个 PDF）上传，提交学校审核；可以先上传、以后再提交', time: '提交后、审核前可以撤回，换盖章件' },
      { who: 'school', short: '审核', text: '学校审核盖章件；不通过会写明原因，可以再次提交', time: '以学校工作安排为准' },
      { who: 'done', short: '协议生效', text: '协议生效，去向自动登记', time: '立即' },
    ],
  },
  {
    key: 'other', name: '其他去向登记', fits: '不用就业协议书的去向', path: '/modules/other-destinations/pages/show/index', open: '去登记',
    needs: ['签劳动合同、其他录用、升学、出国（境）、创业、自由职业、应征入伍、基层项目、科研助理、待就业等的具体信息', '每种去向要求的证明材料：照片或 PDF'],
    steps: [
      { who: 'you', short: '选对类型', text: '回答两三个问题，向导带你到对应的去向类型', time: '一两分钟' },
      { who: 'you', short: '填写上传', text: '填写信息，上传证明材料，保存并送审', time: '内容自动保存；审核前可以修改或撤回' },
      { who: 'school', short: '审核', text: '学校审核；不通过会写明原因，改好再送', time: '以学校工作安排为准' },
      { who: 'done', short: '登记完成', text: '去向登记完成；发现有误用信息纠错', time: '立即' },
    ],
  },
]
export const whoLabels: Readonly<Record<Who, string>> = { you: '你', employer: '单位', both: '你和单位', school: '学校', done: '完成' }
