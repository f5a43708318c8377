import { derOid } from './der-oid'

/** The names that a CMS signature over SHA-256 and RSA uses, in DER. */
export const cmsOid = {
  data: derOid('1.2.840.113549.1.7.1'),
  signedData: derOid('1.2.840.113549.1.7.2'),
  contentType: derOid('1.2.840.113549.1.9.3'),
  messageDigest: derOid('1.2.840.113549.1.9.4'),
  signingTime: derOid('1.2.840.113549.1.9.5'),
  signingCertificate: derOid('1.2.840.113549.1.9.16.2.47'),
  sha256: derOid('2.16.840.1.101.3.4.2.1'),
  rsa: derOid('1.2.840.113549.1.1.1'),
} as const
