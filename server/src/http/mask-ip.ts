import { isIP } from 'node:net'

/** A network address with its second half hidden: 203.0.113.9 → 203.0.*.*, IPv6 likewise after two groups; 未知 when it is none. */
export function maskIp(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '')
  if (isIP(plain) === 0) return '未知'
  if (plain.includes('.')) return `${plain.split('.').slice(0, 2).join('.')}.*.*`
  return `${plain.split(':').slice(0, 2).join(':')}:*`
}
