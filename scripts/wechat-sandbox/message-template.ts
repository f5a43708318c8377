/** A template as it stands in the account's own list: the keys are WeChat's, the labels are what the phone shows. */
export interface MessageTemplate {
  kind: string
  id: string
  title: string
  /** `thing1` → 单位名称, in the order of the card. The letters of a key name its kind of value. */
  fields: Record<string, string>
  /** The same keys with a sample, as WeChat's back office shows them. */
  example: Record<string, string>
}
