import { type DestinationKind } from '../destinations/actions/destination-model'

const meanwhile = '学校同意之前，这份去向仍然有效，你不能与其他单位签约'
const paper = '协议将不再有效，平台上的协议书会标注“已解除”，原文件保留备查'
const afterwards = '学校同意后，可以重新签约或登记其他去向'

/** What ending each kind of destination means, said before it is asked for. */
export const consequences: Readonly<Record<DestinationKind, readonly string[]>> = {
  online: ['用人单位同意后，再由学校审核', meanwhile, paper, '协议约定了违约金的，请先与单位协商好', afterwards],
  offline: ['由学校审核，请先与单位协商一致并取得解约证明', meanwhile, paper, '协议约定了违约金的，请先与单位协商好', afterwards],
  other: ['由学校审核', meanwhile, '学校同意后状态变为“未确认”，可以重新登记'],
}
