import { type Endpoint } from '@shared/kernel/endpoint'

const checking = process.env.NODE_ENV === 'test'

/** In tests every answer is held against its contract; in production that work is not repeated. @throws ZodError */
export function checkResponse(endpoint: Endpoint, answer: unknown): void {
  if (checking) endpoint.response?.parse(answer)
}
