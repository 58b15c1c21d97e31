/// Whole hundredths that add up to a hundred.
public enum Shares {
  /// The hundredths of each part of their sum, by largest remainder: those that lose most by being cut
  /// get one more, of equal ones the first. All nothing where the sum is nothing.
  ///
  /// - Parameter parts: none below nothing.
  public static func hundredths(_ parts: [Int]) -> [Int] {
    let sum = parts.reduce(0, +)
    guard sum > 0 else { return parts.map { _ in 0 } }
    var shares = parts.map { $0 * 100 / sum }
    let missing = 100 - shares.reduce(0, +)
    let order = parts.indices.sorted {
      (parts[$1] * 100 % sum, $0) < (parts[$0] * 100 % sum, $1)
    }
    for index in order.prefix(missing) { shares[index] += 1 }
    return shares
  }
}
