import { clock } from '../../clock'

/** Written with every step that ends a call. */
export const endedAt = () => ({ endedAt: clock.now() })
