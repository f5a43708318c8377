import { View } from '@tarojs/components'
import { resumeDesigns, type ResumeDesign } from '@shared/resumes/designs'
import { Tap } from '@/platform/tap'
import { role } from '@/ui/role'
import './design-choice.scss'
import { DesignPicture } from './design-picture'

const about: Record<ResumeDesign, string> = { classic: '单栏，适合机关、国企和学校', modern: '双栏，适合企业和技术岗位' }
export const designKeys = ['classic', 'modern'] as const satisfies readonly ResumeDesign[]

/** 版式: one of the designs, each with its picture. */
export function DesignChoice({ value, onPick }: { value: ResumeDesign; onPick: (design: ResumeDesign) => void }) {
  return (
    <View className="cv-designs" {...role('radiogroup', '版式')}>
      {designKeys.map((key) => (
        <Tap key={key} role="radio" selected={key === value} label={`${resumeDesigns[key]}，${about[key]}`} className={`cv-design ${key === value ? 'cv-design--on' : ''}`} onTap={() => onPick(key)}>
          <DesignPicture design={key} />
          <View className="cv-design-words"><View className="ui-strong">{resumeDesigns[key]}</View><View className="ui-note">{about[key]}</View></View>
        </Tap>
      ))}
    </View>
  )
}
