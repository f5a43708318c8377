import { View } from '@tarojs/components'
import { useState } from 'react'
import { resumeLanguages, type ResumeLanguage } from '@shared/resumes/sections'
import type { ResponseOf } from '@/api/input-of'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Lines } from '@/ui/lines'
import { ListItem } from '@/ui/list-item'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { KeepVersion } from './keep-version'
import { VersionSheet } from './version-sheet'

export type Versions = ResponseOf<'GET /api/resumes/online/:language/versions'>

/** 历史版本: when and why each was kept; look at one, take it back. */
export function VersionsView({ language, versions: { items, max }, reload }: { language: ResumeLanguage; versions: Versions; reload: () => void }) {
  const [shown, show] = useState<string>()
  const [keeping, keep] = useState(false)
  return (
    <Page title={`${resumeLanguages[language]} · 历史版本`} foot={<Button onTap={() => keep(true)}>保存当前为一版</Button>} aside={<Card title="什么时候会留下版本"><Lines lines={['编辑的每一天自动留下一版。', '恢复旧版本、导入 JSON Resume 之前，先把当时的内容留下一版。', `也可以自己保存，起个名字；最多 ${max} 版，满了先清掉最早没有名字的。`]} /></Card>}>
      {items.length === 0
        ? <Empty title="还没有历史版本" note="编辑之后每天自动留下一版；大改之前，也可以自己先保存一版" />
        : (
          <Card title="版本" extra={`${items.length} 版`}>
            {items.map(({ id, at, label, name, percent }) => (
              <ListItem key={id} title={name ?? label} note={`${formatTime(at)}${name ? ` · ${label}` : ''}`} extra={<View className="ui-note">{`完整度 ${percent}%`}</View>} onTap={() => show(id)} />
            ))}
            <View className="ui-list-end">没有更多了</View>
          </Card>
        )}
      <VersionSheet language={language} id={shown} onRestored={() => { show(undefined); reload() }} onClose={() => show(undefined)} />
      <KeepVersion language={language} open={keeping} onKept={() => { keep(false); reload() }} onClose={() => keep(false)} />
    </Page>
  )
}
