import writeXlsxFile from 'write-excel-file/node'
import { identityNoOf } from './identity-no'

type Cell = string | number | Date | null

/** The n-th good row by column name; `changes` override it. */
export function rosterRow(n: number, changes: Record<string, Cell> = {}): Record<string, Cell> {
  const { identityNo, birthDate, sex } = identityNoOf(n)
  return {
    证件类型: '居民身份证', 证件号: identityNo, 姓名: `学生${n}`, 性别: sex, 出生日期: birthDate, 院系: '软件学院', 班级: '软件工程2204', 学号: `2026${String(n).padStart(6, '0')}`,
    学历层次: '本科', 专业: '软件工程', 毕业时间: '2026-07-01', ...changes,
  }
}

/** An xlsx with these rows under a header made of the first row's names. */
export async function rosterFile(rows: Record<string, Cell>[]): Promise<Buffer> {
  const labels = Object.keys(rows[0] ?? {})
  return writeXlsxFile([{ sheet: '名单', dateFormat: 'yyyy/mm/dd', data: [labels, ...rows.map((row) => labels.map((label) => row[label] ?? null))] }]).toBuffer()
}

/** The file as a browser sends it. */
export function uploadOf(file: Buffer, name = '名单.xlsx'): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(file)]), name)
  return form
}
