/** The tags of DER that a certificate and a signature need. */
export const derTag = {
  boolean: 0x01, integer: 0x02, bitString: 0x03, octets: 0x04, null: 0x05, oid: 0x06, utf8: 0x0c, utcTime: 0x17, sequence: 0x30, set: 0x31,
  /** [n], constructed. */
  context: (n: number): number => 0xa0 + n,
} as const
