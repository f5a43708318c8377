import { buildAgreementDocument } from '../../server/src/pdf/factory'
import { type AgreementDocument } from '../../server/src/pdf/agreement-document'
import { renderAgreement } from '../../server/src/pdf/render-agreement'
import { readPdf } from '../../server/test/read-pdf'
import { type BenchRow } from './bench-row'
import { drawWithPdfkit } from './draw-with-pdfkit'
import { median } from './median'

const ROUNDS = 7
const EACH = 8
const PAGES = 3
let made = 0

/** Never the same document twice, or the compiler's cache would answer. */
function nextDocument(): AgreementDocument {
  made += 1
  const base = buildAgreementDocument()
  const name = `㛃䶮${String.fromCodePoint(0x4e00 + made)}`
  return { ...base, number: `${base.number}-${made}`, verifyUrl: `${base.verifyUrl}-${made}`, student: { ...base.student, name, phone: `${13_800_000_000 + made}` } }
}

/** Milliseconds a document: of processor (all threads) and of the clock. */
async function measure(draw: (document: AgreementDocument) => Promise<unknown>): Promise<{ cpu: number; wall: number }> {
  const documents = Array.from({ length: EACH }, nextDocument)
  const before = process.cpuUsage()
  const start = performance.now()
  for (const document of documents) await draw(document)
  const wall = (performance.now() - start) / EACH
  const used = process.cpuUsage(before)
  return { cpu: (used.user + used.system) / 1000 / EACH, wall }
}

async function measureRecall(): Promise<{ recall: number; size: number }> {
  const document = nextDocument()
  const { pdf } = await renderAgreement(document)
  const text = (await readPdf(pdf)).map((page) => page.text).join('')
  const { student, employer, school, terms, certificate } = document
  const wanted = [
    document.number, student.name, student.identityNumber, student.major, student.college, student.address ?? '', employer.name, employer.creditCode,
    employer.address, school.name, terms.position, terms.place, terms.notes ?? '', certificate.dataHash, certificate.historyHead,
  ].map((value) => value.replace(/\s/gu, ''))
  return { recall: wanted.filter((value) => text.includes(value)).length / wanted.length, size: pdf.length / 1024 / PAGES }
}

/** P7: the agreement by our templates and by pdfkit, in turn in one process, processor time a document; then size and what a reader gets back. */
export async function benchPdf(): Promise<BenchRow[]> {
  const ours: Array<{ cpu: number; wall: number }> = []
  const theirs: Array<{ cpu: number; wall: number }> = []
  await measure(renderAgreement)
  await measure(drawWithPdfkit)
  const startRss = process.memoryUsage().rss
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await measure(renderAgreement))
    theirs.push(await measure(drawWithPdfkit))
  }
  const ratios = ours.map(({ cpu }, round) => cpu / (theirs[round]?.cpu ?? Number.NaN))
  const { recall, size } = await measureRecall()
  const baselineSize = (await drawWithPdfkit(nextDocument())).length / 1024 / PAGES
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return [
    {
      id: 'P7', figure: 'agreement PDF (3 pages), warm ÷ pdfkit, processor time', goal: '≤0.15', value: Math.round(median(ratios) * 1000) / 1000, unit: '×',
      details: {
        cpuMs: tenth(median(ours.map(({ cpu }) => cpu))), wallMs: tenth(median(ours.map(({ wall }) => wall))), wallMsPerPage: tenth(median(ours.map(({ wall }) => wall)) / PAGES),
        pdfkitCpuMs: tenth(median(theirs.map(({ cpu }) => cpu))), pdfkitWallMs: tenth(median(theirs.map(({ wall }) => wall))),
        rounds: ROUNDS, rssGrowthMiB: tenth((process.memoryUsage().rss - startRss) / 1024 / 1024),
      },
    },
    { id: 'P7', figure: 'agreement PDF, size a page', goal: '≤60', value: tenth(size), unit: 'KiB', details: { pdfkitKiB: tenth(baselineSize) } },
    { id: 'P7', figure: 'agreement PDF, values read back, rare name characters (㛃 䶮) among them', goal: '1.0', value: recall, unit: '' },
  ]
}
