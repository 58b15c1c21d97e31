/// So many of so many, and how it changed: counted in tenths of a per cent, half away from zero, as
/// ``Cuadro/Cell/text`` prints shares.
public struct Proportion: Hashable, Sendable {
  public let part: Int
  public let whole: Int

  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// «51.9%».
  public var text: String { Cuadro.Cell.share(part, of: whole).text }

  /// As it is printed, in tenths of a per cent.
  public var tenths: Int { whole == 0 ? 0 : Self.rounded(1000 * part, by: whole) }

  /// By how much it is more than another, in tenths of a percentage point: of the exact shares, half away
  /// from zero.
  public func difference(from before: Proportion) -> Int {
    let divisor = whole * before.whole
    return divisor == 0 ? 0 : Self.rounded(1000 * cross(before), by: divisor)
  }

  /// Whether the exact shares are so many tenths of a percentage point apart, or more.
  public func moves(from before: Proportion, by tenths: Int) -> Bool {
    1000 * abs(cross(before)) >= tenths * whole * before.whole
  }

  private func cross(_ before: Proportion) -> Int { part * before.whole - before.part * whole }

  /// The change from one count to another in tenths of a per cent of the first; `nil` from none.
  public static func change(from before: Int, to now: Int) -> Int? {
    before == 0 ? nil : rounded(1000 * (now - before), by: before)
  }

  /// «−8.0%», «+12.5%», «0.0%»: with its sign, as a change has one.
  public static func changeText(tenths: Int) -> String {
    let sign = tenths < 0 ? "\u{2212}" : tenths > 0 ? "+" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)%"
  }

  private static func rounded(_ amount: Int, by divisor: Int) -> Int {
    let half = (2 * abs(amount) + divisor) / (2 * divisor)
    return amount < 0 ? -half : half
  }
}
