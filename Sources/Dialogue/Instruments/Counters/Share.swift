/// How many of a number of things have something.
public struct Share: Hashable, Sendable {
  public let count: Int
  public let total: Int

  public init(count: Int, total: Int) {
    self.count = count
    self.total = total
  }

  public var isWhole: Bool { count == total }
}
