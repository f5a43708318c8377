import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { BranchPicture, type BranchWay } from '@/modules/signing/parts/branch-picture'
import { CurrentDestination } from '@/modules/signing/parts/current-destination'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { signEntries, type SignEntry } from './sign-entries'

const openAgreement = (id: string) => { void Taro.navigateTo({ url: `/modules/signing/pages/agreement/index?id=${id}` }) }

/** The signing tab of a student: where they stand, everything that can be done, the ways as a picture. */
export function SignDesk() {
  const state = useLoad(async () => {
    const [progress, { destination }, { items }] = await Promise.all([call('GET /api/progress'), call('GET /api/destinations/current'), call('GET /api/destinations')])
    return { progress, current: destination, items }
  }, [])
  useShownAgain(() => void state.reload())
  return (
    <Loaded state={state} cards={3}>
      {({ progress, current, items }) => {
        const entries = signEntries(progress, current)
        const way = (key: BranchWay) => { const entry = entries.find((one) => one.key === key); return { path: entry?.path ?? '', barred: entry?.barred === true || (key === 'online' && current?.active === true && current.kind !== 'online') } }
        const earlier = items.filter((item) => item.id !== current?.id)
        return (
          <>
            <CurrentDestination current={current} />
            <Card title="办理">{entries.map((entry) => <Entry key={entry.key} entry={entry} />)}</Card>
            <BranchPicture ways={{ online: way('online'), offline: way('offline'), other: way('other') }} taken={current?.active ? current.kind : undefined} />
            {earlier.length > 0 && (
              <Card title="以前的线上协议">
                {earlier.map((item) => (
                  <ListItem key={item.id} title={item.employerName} note={`${item.position} · ${item.number}`} extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>} onTap={() => openAgreement(item.id)} />
                ))}
              </Card>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

function Entry({ entry: { title, note, tag, count, path } }: { entry: SignEntry }) {
  return <ListItem title={title} note={note} extra={tag ? <Tag tone={tag.tone}>{tag.label}</Tag> : count ? <Badge count={count} /> : undefined} onTap={() => openPage(path)} />
}
