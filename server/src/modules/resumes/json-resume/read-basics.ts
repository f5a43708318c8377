import { type FormValues } from '@shared/kernel/form-field'
import { cleanFound } from './found-values'
import { type ImportNotes } from './import-notes'
import { type JsonResume } from './json-resume'

/** A phone as we write it: the country's own digits alone. */
const plainPhone = (phone: string | undefined): string | undefined => phone?.replace(/[\s()（）]/g, '').replace(/^(?:\+|00)86-?/, '').replace(/^(1\d{2})-(\d{4})-(\d{4})$/, '$1$2$3')
const isWeb = (url: string | undefined): boolean => url !== undefined && /^https?:\/\//i.test(url)

/** The single sections that `basics` has a place for. */
export function readBasics({ basics = {} }: JsonResume, notes: ImportNotes): { basic: FormValues; intention: FormValues; selfDescription: FormValues } {
  const { name, email, phone, url, label, summary, location } = basics
  if (url !== undefined && !isWeb(url)) notes.add('/basics/url', '网址不是 https:// 或 http:// 开头，未导入')
  const website = isWeb(url) ? url : undefined
  return {
    basic: cleanFound('basic', { name: ['name', name], phone: ['phone', plainPhone(phone)], email: ['email', email], city: ['location/city', location?.city], website: ['url', website] }, '/basics', notes),
    intention: cleanFound('intention', { position: ['label', label] }, '/basics', notes),
    selfDescription: cleanFound('selfDescription', { text: ['summary', summary] }, '/basics', notes),
  }
}
