import { View } from '@tarojs/components'
import type { ResumeDesign } from '@shared/resumes/designs'
import './design-picture.scss'

const Line = ({ short }: { short?: boolean }) => <View className={`cv-mini-line ${short ? 'cv-mini-line--short' : ''}`} />
const Part = ({ ruled, lines }: { ruled?: boolean; lines: number }) => (
  <>
    <View className="cv-mini-title" />
    {ruled && <View className="cv-mini-ruled" />}
    {Array.from({ length: lines }, (_, index) => <Line key={index} short={index === lines - 1} />)}
  </>
)

/** A design in little: where name, photo and sections stand. */
export function DesignPicture({ design }: { design: ResumeDesign }) {
  if (design === 'modern') {
    return (
      <View className="cv-mini cv-mini--modern">
        <View className="cv-mini-side"><View className="cv-mini-face" /><Part lines={3} /><Part lines={4} /></View>
        <View className="cv-mini-main"><View className="cv-mini-name" /><Part lines={3} /><Part lines={4} /><Part lines={2} /></View>
      </View>
    )
  }
  return (
    <View className="cv-mini">
      <View className="cv-mini-main">
        <View className="cv-mini-head"><View><View className="cv-mini-name" /><Line /></View><View className="cv-mini-face" /></View>
        <Part ruled lines={2} /><Part ruled lines={4} /><Part ruled lines={3} />
      </View>
    </View>
  )
}
