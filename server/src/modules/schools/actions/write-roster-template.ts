import { type FileAnswer } from '../../../http/define-routes'
import { writeWorkbook } from '../../../xlsx/write-workbook'
import { exampleRow } from '../roster/example-row'
import { rosterSheet } from '../roster/find-rows'
import { rosterColumns, type RosterColumn } from '../roster/roster-columns'

const byKind: Record<RosterColumn['kind'], string> = {
  text: '文字', digits: '数字，单元格请设为文本', phone: '手机号或区号加号码，单元格请设为文本', email: '邮箱', postcode: '6 位数字，单元格请设为文本', date: '如 2026-07-01',
  division: '填写到区县，如“黑龙江省绥化市北林区”，或六位行政区划代码', identity: '单元格请设为文本；居民身份证会核对校验码、出生日期和性别',
}
const general = [
  '黄色的列必填；其余可以留空，也可以整列删去；列的顺序不限，列名不能改。',
  '再次导入时按学号找到学生并更新；空单元格不改动已有内容。',
  '学生已送审或学校已审核通过的，生源地、本人手机等八项以学生送审的为准，导入不会覆盖。',
  '姓名为“示例（导入时跳过）”的行不会导入。',
]

/** The empty roster file: a sheet with the columns and one example, and a sheet that explains each of them. */
export async function writeRosterTemplate(): Promise<FileAnswer> {
  const body = await writeWorkbook([
    { name: rosterSheet, columns: rosterColumns.map(({ label, mustBeFilled }) => ({ label, marked: mustBeFilled })), rows: [rosterColumns.map(({ key }) => exampleRow[key] ?? '')] },
    { name: '填写说明', columns: [{ label: '列名', width: 20 }, { label: '必填', width: 8 }, { label: '要求', width: 60 }, { label: '最长', width: 8 }],
      rows: [...rosterColumns.map((column) => [column.label, column.mustBeFilled ? '是' : '', byKind[column.kind], String(column.limit)]), ...general.map((text) => ['', '', text, ''])] },
  ])
  return { body, fileName: '生源名单模板.xlsx' }
}
