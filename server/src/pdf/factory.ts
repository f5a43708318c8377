import { type AgreementDocument } from './agreement-document'

/** An agreement that both parties have signed and the school has not yet reviewed, with characters of Extension A in the student's name. */
export function buildAgreementDocument(changes: Partial<AgreementDocument> = {}): AgreementDocument {
  const signedAt = new Date('2025-05-20T06:03:22Z')
  return {
    number: 'HLJ-2025-10213-000127', version: 1, graduationYear: 2025, issuedAt: signedAt,
    verifyUrl: 'https://example.edu.cn/v/HLJ-2025-10213-000127',
    status: { label: '待学校审核', tone: 'pending' },
    student: {
      name: '李㛃䶮', gender: '女', identityNumber: '230102200305171226', ethnicity: '汉族', politicalStatus: '共青团员',
      studentNumber: '2021110427', examineeNumber: '21230102110427', college: '计算机科学与技术学院', major: '软件工程',
      degreeLevel: '本科生毕业', schoolingYears: '4 年', trainingMode: '非定向', graduatesOn: '2025-07-01', origin: '黑龙江省哈尔滨市道里区',
      phone: '13800001234', email: 'lijieyan@example.com', address: '黑龙江省哈尔滨市道里区中央大街 100 号 3 单元 502 室', postcode: '150010',
    },
    employer: {
      name: '哈尔滨松花江智能装备制造有限公司', creditCode: '91230100MA1B2C3D4X', nature: '其他企业', industry: '制造业',
      contact: '王建国', phone: '0451-86880000', email: 'hr@example.com', address: '黑龙江省哈尔滨市南岗区学府路 52 号', postcode: '150086',
    },
    school: {
      name: '北方示范大学', department: '学生就业指导中心', contact: '赵敏', phone: '0451-86410000',
      address: '黑龙江省哈尔滨市南岗区西大直街 92 号', postcode: '150001',
    },
    terms: {
      position: '嵌入式软件工程师', salaryFen: 850_000, probationMonths: 3, probationSalaryFen: 680_000,
      place: '黑龙江省哈尔滨市南岗区', reportOn: '2025-07-10', liquidatedDamagesFen: 500_000,
      archive: {
        acceptedByEmployer: true, recipient: '哈尔滨市人力资源服务中心', address: '哈尔滨市道里区友谊路 1 号', postcode: '150010',
        contact: '孙丽', phone: '0451-84600000',
      },
      hukou: { acceptedByEmployer: false, toOrigin: true, address: '黑龙江省哈尔滨市公安局道里分局' },
      notes: '甲方提供员工宿舍和午餐；乙方报到时应取得毕业证书、学位证书。',
    },
    signatures: {
      employer: { name: '王建国', at: new Date('2025-05-19T02:11:08Z'), channel: 'pc' },
      student: { name: '李㛃䶮', at: signedAt, channel: 'weapp' },
      school: null,
    },
    certificate: {
      dataHash: 'a3f1c29e5b7d4860912e4cf3ab5d67e8091f2a3b4c5d6e7f8091a2b3c4d5e6f7',
      historyHead: '7c0e9d8b6a5f4e3d2c1b0a99887766554433221100ffeeddccbbaa9988776655', historyLength: 4,
      events: [
        { at: new Date('2025-05-19T02:11:08Z'), party: '甲方', name: '王建国', action: '发出签约邀请并签署', channel: 'pc', ip: '123.165.*.*' },
        { at: new Date('2025-05-20T05:58:40Z'), party: '乙方', name: '李㛃䶮', action: '查看邀请与差异说明', channel: 'weapp', ip: '111.42.*.*' },
        { at: signedAt, party: '乙方', name: '李㛃䶮', action: '同意并签署', channel: 'weapp', ip: '111.42.*.*' },
      ],
    },
    ...changes,
  }
}
