/// The languages of the screens, by their ISO 639 codes.
public enum Language: String, CaseIterable, Sendable {
  case spanish = "es"
  case english = "en"

  /// The tag (BCP 47) that documents carry; readers aloud and hyphenation go by it.
  public var tag: String {
    switch self {
    case .spanish: "es-PE"
    case .english: "en"
    }
  }

  /// The one that comes after this in a round through all.
  public var next: Language {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }

  /// The one that a setting names, such as `en` or `en_GB.UTF-8`; Spanish, where it names none.
  public init(setting: String) {
    let setting = setting.lowercased()
    self = Self.allCases.first { setting.hasPrefix($0.rawValue) } ?? .spanish
  }
}
