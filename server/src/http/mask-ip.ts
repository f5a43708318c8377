/** A network address with its second half hidden: 203.0.113.9 → 203.0.*.*, IPv6 likewise after two groups. */
export function maskIp(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '')
  if (plain.includes('.')) return `${plain.split('.').slice(0, 2).join('.')}.*.*`
  return `${plain.split(':').slice(0, 2).join(':')}:*`
}
