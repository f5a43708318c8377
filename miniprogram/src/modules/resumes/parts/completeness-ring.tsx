import { Image, View } from '@tarojs/components'
import { svgImage } from '@/platform/svg-image'
import { role } from '@/ui/role'
import './completeness-ring.scss'
import { ringSvg } from './ring-svg'

/** How complete a résumé is, as a ring with its number. `gate`: what applying needs. */
export function CompletenessRing({ percent, gate, small }: { percent: number; gate: number; small?: boolean }) {
  return (
    <View className={`cv-ring ${small ? 'cv-ring--small' : ''}`} {...role('img', `完整度 ${percent}%`)}>
      <Image className="cv-ring-picture" src={svgImage(ringSvg(percent, gate))} />
      <View className="cv-ring-number">{`${percent}%`}</View>
    </View>
  )
}
