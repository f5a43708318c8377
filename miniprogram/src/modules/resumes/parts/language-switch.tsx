import { resumeLanguages, type ResumeLanguage } from '@shared/resumes/sections'
import { Segments } from '@/ui/segments'
import { languageOf } from './language-of'

const options = (['zh', 'en'] as const).map((value) => ({ value, label: resumeLanguages[value] }))

/** Which of the two résumés. */
export const LanguageSwitch = ({ value, onPick }: { value: ResumeLanguage; onPick: (language: ResumeLanguage) => void }) => (
  <Segments label="简历语言" value={value} options={options} onPick={(picked) => onPick(languageOf(picked))} />
)
