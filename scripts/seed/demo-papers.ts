import { type OfflineValues } from '../../server/src/modules/offline-agreements/actions/seal-values'

/** What a student of the demonstration enters for an agreement on paper: a made-up school with a valid credit code. */
export const demoPaper = (year: number): OfflineValues => ({
  employerName: '绥化市第一中学', creditCode: '12231200414780123J', unitNature: '22', industry: '教育', employerAddress: '黑龙江省绥化市北林区中直路 2 号', employerPostcode: '152000', contactName: '李强', contactPhone: '0455-8200001',
  position: '信息技术教师', salaryYuan: '5200', probationMonths: '3', probationSalaryYuan: '4800', workplace: '黑龙江省绥化市北林区中直路 2 号', reportOn: `${year}-08-20`, notes: '提供教师宿舍。',
  archiveTo: 'employer', archiveUnit: '绥化市教育局人事科', archiveAddress: '黑龙江省绥化市北林区中直路 2 号', archivePostcode: '152000', archiveRecipient: '孙丽', archivePhone: '13904550002', hukouTo: 'origin',
})

/** What students of the demonstration write on their recommendation form. */
export const demoForm = {
  selfEvaluation: '本人学习认真、乐于动手，主修课程平均 86 分；在校期间与同学一起开发校园二手交易小程序，担任小组组长，能与人沟通、按时交付。希望从事与专业相关的工作。',
  awards: '2025 年校级一等奖学金', practice: '2026 年暑期在哈尔滨电机厂实习三个月', positions: '班级学习委员', talents: '英语六级、羽毛球',
} as const
