import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type Comparison } from './actions/compare-file'
import { type Verified } from './actions/verify-number'
import { publicStates } from './public-state'
import { pageStyle } from './page-style'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one)
const minute = (at: Date): string => formatBeijingTime(at).slice(0, 16)

/** What the public verification page shows: nothing asked yet, a number nobody has, or a document, perhaps beside a file. `asked` is repeated, so it has the form of a number. */
export interface PageContent { asked?: string; unknown?: boolean; found?: Verified; comparison?: Comparison; problem?: string }

/** The public verification page (R-DST-4): one small document without script, so that it opens in any browser. */
export function drawPage(content: PageContent): string {
  const { asked, unknown, found, problem } = content
  const body = found ? drawFound(found, content) : unknown ? drawUnknown(asked) : problem ? `<p class="result bad">${escaped(problem)}</p>` : '<p class="note">请输入协议书或推荐表右上角的编号，或用手机扫描上面的二维码。</p>'
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>文件核验</title><style>${pageStyle}</style></head><body><main><h1>${escaped(found?.title ?? '就业文件')}核验</h1>${body}${drawSearch(found ? '' : asked ?? '')}</main></body></html>`
}

function drawFound(found: Verified, { comparison, problem }: PageContent): string {
  const { label, tone, note } = publicStates[found.state]
  const facts = [['编号', found.number], ['毕业生', found.student], ['学校', found.school], ...(found.employer ? [['用人单位', found.employer]] : []), ['当前版本', `第 ${found.version} 版`], ['状态更新', `${minute(found.updatedAt)}（北京时间）`]]
  return `<p class="state ${tone}">${label}</p><p class="lead">${note}</p><dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value ?? '')}</dd>`).join('')}</dl>
<p class="note">请与纸面内容核对。姓名已隐去部分；全文只有毕业生、用人单位和学校可以查看。</p>
${comparison ? drawComparison(found, comparison) : ''}${problem ? `<p class="result bad">${escaped(problem)}</p>` : ''}
<form method="post" action="/v/${encodeURIComponent(found.number)}" enctype="multipart/form-data"><h2>核验电子文件</h2><p class="note">选择你手上的 PDF，与平台登记的文件逐字节比对。文件只用于比对，不会保存。</p><input type="file" name="file" accept="application/pdf" required aria-label="选择 PDF 文件"><button>开始比对</button></form>`
}

function drawComparison(found: Verified, comparison: Comparison): string {
  if (comparison.result === 'different') return '<p class="result bad"><b>不一致</b>这个文件不是平台为该编号出具的，或者内容被改动过。请向毕业生或学校索取原文件。</p>'
  const ended = found.state === 'terminated' ? '该协议现已解除。' : ''
  if (comparison.result === 'same') return `<p class="result ok"><b>完全一致</b>与平台登记的当前文件逐字节相同（第 ${comparison.version} 版）。${ended}</p>`
  return `<p class="result wait"><b>是较早的文件（被替代）</b>平台于 ${minute(comparison.at)} 的状态下出具（第 ${comparison.version} 版），之后状态或内容有变化，请以当前状态为准。${ended}</p>`
}

const drawUnknown = (asked: string | undefined): string => `<p class="state bad">没有这份文件</p><p class="note">${asked ? `没有编号为 ${escaped(asked)} 的文件。` : ''}请核对编号（年份-学校代码-8 位字母数字）；编号正确仍查不到时，纸面文件不是本平台出具的。</p>`
const drawSearch = (asked: string): string => `<form method="get" action="/v"><h2>按编号核验</h2><input name="number" maxlength="40" required placeholder="如 2026-90001-AB12CD34" value="${escaped(asked)}" aria-label="文件编号"><button class="second">核验</button></form>`
