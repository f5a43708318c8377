import type { ResumeLanguage } from '@shared/resumes/sections'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import type { OnlineResume } from './resume'

export interface HeldResume { resume: OnlineResume; /** Whose: copies on this device are kept apart by it. */ owner: string }

/** One online résumé as the server holds it. */
export const useResume = (language: ResumeLanguage) => useLoad<HeldResume>(async () => {
  const [resume, me] = await Promise.all([call('GET /api/resumes/online/:language', { params: { language } }), call('GET /api/accounts/me')])
  return { resume, owner: me.accountId }
}, [language])
