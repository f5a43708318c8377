import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import { create as createQr } from 'qrcode'
import { type AgreementDocument } from '../../server/src/pdf/agreement-document'
import { type ViewValue } from '../../server/src/pdf/compile-document'
import { viewAgreement } from '../../server/src/pdf/view-agreement'

const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
// Read once, as a careful program would; parsing them again for each document is pdfkit's own way.
const regular = readFileSync(join(fonts, '400Regular/NotoSansSC_400Regular.ttf'))
const semiBold = readFileSync(join(fonts, '600SemiBold/NotoSansSC_600SemiBold.ttf'))
const template = ['agreement', 'agreement-parts'].map((name) => readFileSync(join(__dirname, `../../server/src/pdf/${name}.typ`), 'utf8')).join('\n')
const clauses = [...template.matchAll(/^ {2}\[(.+)\],$/gm)].map((match) => match[1] ?? '')
const MARGIN = 48
const WIDTH = 499

// The template's own labels, so that both documents hold the same words and need the same glyphs.
const labels: Record<string, string> = Object.fromEntries([...template.matchAll(/\("([\u4e00-\u9fff]+)", (?:strong\(breakable\()?[abc]\.(\w+)/g)].map((match) => [match[2] ?? '', match[1] ?? '']))
Object.assign(labels, {
  position: '工作岗位', place: '工作地点', reportOn: '报到时间', salary: '劳动报酬', probation: '试用期', damages: '违约金', notes: '其他约定', where: '档案户口', recipient: '接收',
  at: '时间', party: '一方', action: '事项', channel: '途径', ip: '网络地址', dataHash: '协议数据', historyHead: '历史链',
})

function cellsOf(value: ViewValue | undefined, name = ''): Array<[string, string]> {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) return value.flatMap((entry, index) => cellsOf(entry, `${index + 1}`))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, entry]) => cellsOf(entry, key))
  return []
}

// Tagged like ours: a table is a structure element, each cell one inside it.
function drawTable(doc: PDFKit.PDFDocument, cells: Array<[string, string]>): void {
  const column = WIDTH / 2
  const table = doc.struct('Table')
  doc.addStructure(table)
  cells.forEach(([label, value], index) => {
    const x = MARGIN + (index % 2) * column
    const y = doc.y
    const height = Math.max(20, doc.heightOfString(value, { width: column - 76 }) + 6)
    doc.markContent('Artifact')
    doc.rect(x, y, 66, height).fillAndStroke('#f2f5fa', '#a9b4c4').rect(x + 66, y, column - 66, height).stroke()
    doc.endMarkedContent()
    table.add(doc.struct('TH', {}, () => { doc.fillColor('#55606f').text(labels[label] ?? label, x + 4, y + 3, { width: 58, lineBreak: false }) }))
    table.add(doc.struct('TD', {}, () => { doc.fillColor('#17202e').text(value, x + 72, y + 3, { width: column - 76 }) }))
    doc.y = index % 2 === 1 || index === cells.length - 1 ? y + height : y
  })
  table.end()
  doc.y += 10
}

function drawFrame(doc: PDFKit.PDFDocument, document: AgreementDocument, foot: string): void {
  doc.markContent('Artifact')
  doc.save().rotate(-32, { origin: [297, 421] }).font('semiBold').fontSize(76).fillColor('#f6efe6').text(document.status.label, 90, 380, { lineBreak: false }).restore()
  doc.font('regular').fontSize(7.5).fillColor('#55606f').text(`协议编号 ${document.number} ${foot} 生成于 ${document.issuedAt.toISOString()}`, MARGIN, 780, { lineBreak: false })
  doc.endMarkedContent()
  doc.fontSize(9.5).y = MARGIN
}

function drawHead(doc: PDFKit.PDFDocument, title: string, document: AgreementDocument): void {
  const { modules } = createQr(document.verifyUrl, { errorCorrectionLevel: 'M' })
  const step = 58 / modules.size
  for (let i = 0; i < modules.data.length; i++) {
    if (modules.data[i]) doc.rect(490 + (i % modules.size) * step, 40 + Math.floor(i / modules.size) * step, step, step)
  }
  doc.fill('#17202e').font('semiBold').fontSize(18).text(title, MARGIN, 50, { width: WIDTH - 70, align: 'center' })
  doc.font('regular').fontSize(9.5).text(`协议编号 ${document.number}`, { width: WIDTH - 70, align: 'center' })
  doc.y = 110
}

/** The benchmark's baseline: the agreement's words on the same three pages, with the same fonts, by pdfkit. */
export function drawWithPdfkit(document: AgreementDocument): Promise<Buffer> {
  const view = viewAgreement(document)
  const part = (name: string): Array<[string, string]> => (typeof view === 'object' && view !== null && !Array.isArray(view) ? cellsOf(view[name]) : [])
  const doc = new PDFDocument({ size: 'A4', margin: MARGIN, tagged: true, subset: 'PDF/A-2a', pdfVersion: '1.7', lang: 'zh-CN', info: { CreationDate: document.issuedAt } })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => { doc.on('end', () => resolve(Buffer.concat(chunks))) })
  doc.registerFont('regular', regular)
  doc.registerFont('semiBold', semiBold)
  drawFrame(doc, document, '第 1 页 / 共 2 页')
  drawHead(doc, '全国普通高等学校毕业生就业协议书', document)
  for (const name of ['employer', 'student', 'school']) drawTable(doc, part(name))
  doc.addPage()
  drawFrame(doc, document, '第 2 页 / 共 2 页')
  drawTable(doc, part('terms'))
  clauses.forEach((clause) => doc.addStructure(doc.struct('P', {}, () => { doc.text(clause, MARGIN, doc.y + 4, { width: WIDTH }) })))
  doc.y += 10
  drawTable(doc, part('signatures'))
  doc.addPage()
  drawFrame(doc, document, '签署存证页（附于协议之后）')
  drawHead(doc, '签署存证页', document)
  drawTable(doc, part('certificate'))
  doc.end()
  return done
}
