import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Card } from '@/ui/card'
import { JobCard } from '@/ui/job-card'
import { Skeleton } from '@/ui/states/skeleton'

/** Others of the same kind. They are an extra: when they cannot be had nothing is said. */
export function SimilarJobs({ id }: { id: string }) {
  const { data, loading } = useLoad(() => call('GET /api/jobs/:id/similar', { params: { id } }), [id])
  if (!data) return loading ? <Skeleton cards={1} /> : null
  if (data.items.length === 0) return null
  return <Card title="相似职位">{data.items.map((job) => <JobCard key={job.id} job={job} fit={job.fit} />)}</Card>
}
