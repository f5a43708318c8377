import { type FieldValues } from '../actions/seal-fields'

/** By this name an example that was left in the file is known and skipped. */
export const exampleName = '示例（导入时跳过）'

/** The example row of the template. The number is the one of the standard itself. */
export const exampleRow: FieldValues = {
  examineeNo: '22230101150001', documentKind: '居民身份证', identityNo: '11010519491231002X', name: exampleName, sex: '女', birthDate: '1949-12-31', ethnicity: '汉族',
  politicalStatus: '共青团员', institution: '示范理工大学', college: '软件学院', className: '软件工程2204', studentNo: '202206010117', degreeLevel: '本科', majorCode: '080902',
  major: '软件工程', trainingMode: '非定向', schoolingYears: '4', enrolledOn: '2022-09-01', graduatesOn: '2026-07-01', teacherTraining: '非师范生', hardship: '非困难生',
  urbanRural: '城镇', hukouMoved: '否', archiveMoved: '是', origin: '黑龙江省绥化市北林区', phone: '13800002201', email: 'zyt@example.edu.cn',
  homeAddress: '黑龙江省哈尔滨市南岗区学府路 74 号', homePostcode: '150080', homeContact: '张建国',
}
