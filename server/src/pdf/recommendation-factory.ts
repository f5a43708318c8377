import { type RecommendationFormDocument } from './recommendation-form-document'

/** An approved recommendation form without a photo, with characters of Extension A in the student's name. */
export function buildRecommendationFormDocument(changes: Partial<RecommendationFormDocument> = {}): RecommendationFormDocument {
  return {
    issued: { number: 'TJB-2025-10213-000127', verifyUrl: 'https://example.edu.cn/v/TJB-2025-10213-000127' },
    schoolName: '北方示范大学', graduationYear: 2025, issuedAt: new Date('2025-03-12T02:20:00Z'), status: { label: '审核通过', tone: 'inForce' },
    student: {
      name: '李㛃䶮', gender: '女', ethnicity: '汉族', bornOn: '2003-05-17', politicalStatus: '共青团员', degreeLevel: '本科生毕业', major: '软件工程',
      college: '计算机科学与技术学院', schoolingYears: '4 年', graduatesOn: '2025-07-01', origin: '黑龙江省哈尔滨市道里区', trainingMode: '非定向',
      studentNumber: '2021110427', phone: '13800001234', email: 'lijieyan@example.com', address: '黑龙江省哈尔滨市道里区中央大街 100 号 3 单元 502 室',
    },
    texts: {
      selfAssessment: '本人学习认真，专业基础扎实，熟悉嵌入式系统与网络编程；做事踏实，善于与人合作，能按时完成团队分派的任务。',
      awards: '2022—2023 学年校级一等奖学金\n2024 年省级程序设计竞赛二等奖', practice: '2024 年 7 月至 8 月在哈尔滨松花江智能装备制造有限公司实习，参与生产线控制程序的测试。',
      positions: '班级学习委员', talents: '长跑、摄影',
    },
    collegeOpinion: { text: '该生品学兼优，同意推荐。', name: '周立', at: new Date('2025-03-11T06:00:00Z') },
    schoolOpinion: { text: '情况属实，同意推荐。', name: '赵敏', at: new Date('2025-03-12T02:20:00Z') },
    ...changes,
  }
}
