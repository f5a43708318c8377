import Taro from '@tarojs/taro'
import type { ResumeLanguage } from '@shared/resumes/sections'
import { resumePlaces } from './resume-places'

/** Back to the résumé; opened from a link there is no page before, so the résumé takes this one's place. Resolves once it is there. */
export async function leaveSection(language: ResumeLanguage): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await Taro.redirectTo({ url: resumePlaces.edit(language) })
}
