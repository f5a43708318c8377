import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { type Verified } from './actions/verify-number'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one)
const tones: Record<string, string> = { ok: '#14804a', wait: '#a35a00', bad: '#c0312b', info: '#1d5fe0', off: '#6f7988' }

/** The public verification page: one small document without script. */
export function drawPage(found: Verified | undefined): string {
  const body = found ? `<p class="state" style="color:${tones[found.tone] ?? '#17202e'}">${escaped(found.status)}</p><dl>${[
    ['协议编号', found.number], ['毕业生', found.student], ['学校', found.school], ['用人单位', found.employer], ['状态更新', `${formatBeijingTime(found.updatedAt).slice(0, 16)}（北京时间）`],
  ].map(([label, value]) => `<dt>${label}</dt><dd>${escaped(value ?? '')}</dd>`).join('')}</dl><p class="note">请与纸面内容核对。姓名已隐去部分；协议全文只有毕业生、用人单位和学校可以查看。</p>`
    : '<p class="state" style="color:#c0312b">没有这份协议</p><p class="note">请核对协议编号。编号正确仍查不到时，纸面文件不是本平台出具的。</p>'
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>就业协议书核验</title>
<style>body{margin:0;background:#f3f5f9;color:#17202e;font:16px/1.6 "PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}main{max-width:480px;margin:32px auto;padding:24px;background:#fff;border-radius:14px}h1{font-size:16px;margin:0;color:#55606f;font-weight:500}.state{font-size:28px;font-weight:600;margin:8px 0 16px}dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:8px 16px}dt{color:#55606f;white-space:nowrap}dd{margin:0;text-align:right;overflow-wrap:anywhere}.note{color:#6f7988;font-size:14px;margin:16px 0 0}</style></head><body><main><h1>就业协议书核验</h1>${body}</main></body></html>`
}
