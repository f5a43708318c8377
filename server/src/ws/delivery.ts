import { type ServerFrame } from '@shared/hall/frames'

/** A frame, and whose sockets get it: names of socket-keys. */
export interface Delivery { to: readonly string[]; frame: ServerFrame }
