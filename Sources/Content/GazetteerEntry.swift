/// A department, province or district of Peru.
public struct GazetteerEntry: Hashable, Sendable, Identifiable {
  /// What an entry is.
  public enum Level: Int, Hashable, Sendable, CaseIterable {
    case district, province, department
  }

  /// Six digits (INEI): two each for department, province and district.
  public let ubigeo: String
  /// With what it lies in: «Challhuahuacho, Cotabambas, Apurímac».
  public let name: String
  public let level: Level

  public var id: String { ubigeo }
}
