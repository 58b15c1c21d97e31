/// The seeds of random tests: twelve that stay the same and a fresh one; a failing test names its
/// seed as its argument.
public enum Seeds {
  public static let all: [UInt64] = Array(1...12) + [UInt64.random(in: 1000...UInt64.max)]
}
