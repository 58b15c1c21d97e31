/// Days that a decree declares not worked, by the State or in one place; no holidays of the law.
///
/// The *días no laborables* of the public sector, of a region or a town: others work on them, and
/// terms of the State alone move past them.
public struct Closure: Hashable, Sendable, Identifiable {
  /// Where the days are not worked.
  public enum Scope: Hashable, Sendable {
    /// By the whole public sector.
    case publicSector
    /// By the public bodies of a place: the digits by which its ubigeo begins, `08` for Cusco.
    case place(String)
  }

  /// Lower-case letters, digits and hyphens.
  public let id: String
  public let first: CalendarDate
  public let last: CalendarDate
  /// «D. S. 011-2026-PCM».
  public let decree: String
  public let scope: Scope
  /// As the decree or people call them.
  public let name: String

  public init(
    id: String, first: CalendarDate, last: CalendarDate, decree: String, scope: Scope, name: String
  ) {
    self.id = id
    self.first = first
    self.last = last
    self.decree = decree
    self.scope = scope
    self.name = name
  }

  public func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }

  /// Whether it holds for public bodies at a place; one without a code lies nowhere.
  public func holds(at ubigeo: String) -> Bool {
    switch scope {
    case .publicSector: true
    case .place(let prefix): ubigeo.hasPrefix(prefix)
    }
  }
}
