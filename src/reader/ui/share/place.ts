/** What can be shared of a page: all of it, or a part that has an address. */
export type Place<Key extends string = string> = {
  key: Key
  /** 全文, 第 3 段: as one chooses it. */
  name: string
  /** Below the base. */
  path: string
  /** Words that go along with the address, where a system's own sheet takes them. */
  words?: string
}
