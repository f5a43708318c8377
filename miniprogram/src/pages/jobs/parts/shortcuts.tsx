import { View } from '@tarojs/components'
import { Tap } from '@/platform/tap'
import { openPage } from '@/ui/open-page'
import './shortcuts.scss'

const places = [
  ['收藏夹', '/modules/jobs/pages/favourites/index'],
  ['申请记录', '/modules/applications/pages/list/index'],
  ['职位邀请', '/modules/job-invitations/pages/list/index'],
  ['推荐设置', '/modules/recommendations/pages/settings/index'],
] as const

/** Where a student keeps what they did with jobs. */
export function Shortcuts() {
  return <View className="shortcuts">{places.map(([label, path]) => <Tap key={path} className="shortcut" role="link" onTap={() => openPage(path)}>{label}</Tap>)}</View>
}
