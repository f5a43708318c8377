import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Card } from '@/ui/card'
import { JobCard } from '@/ui/job-card'
import { Skeleton } from '@/ui/states/skeleton'

/** The advert one is invited to, as a card that leads to it. */
export function InvitedJob({ id, title }: { id: string; title: string }) {
  const { data, error } = useLoad(() => call('GET /api/jobs/:id', { params: { id } }), [id])
  if (error) return <Card title={title} note="职位详情暂时打不开，不影响回应邀请" />
  return data ? <Card title="邀请的职位"><JobCard job={data} fit={data.fit} state={data.application?.status} /></Card> : <Skeleton cards={1} />
}
