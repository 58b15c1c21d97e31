/// A number with its noun: «3 sesiones», «1 sesión», in one language.
public struct Counts: Sendable {
  public let mesas: @Sendable (Int) -> String
  public let sessions: @Sendable (Int) -> String
  public let folios: @Sendable (Int) -> String
  public let items: @Sendable (Int) -> String
  /// «4 ítems por resolver».
  public let openItems: @Sendable (Int) -> String
  public let parties: @Sendable (Int) -> String
  public let notes: @Sendable (Int) -> String
  /// «5 presentes de 7».
  public let present: @Sendable (_ present: Int, _ total: Int) -> String
  public let characters: @Sendable (Int) -> String
  public let bytes: @Sendable (Int) -> String
  public let problems: @Sendable (Int) -> String
  public let commands: @Sendable (Int) -> String
  public let minutes: @Sendable (Int) -> String

  /// The counts in `language`.
  public static func of(_ language: Language) -> Counts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension Counts {
  public static let spanish = Counts(
    mesas: { form($0, "mesa", "mesas") },
    sessions: { form($0, "sesión", "sesiones") },
    folios: { form($0, "folio", "folios") },
    items: { form($0, "ítem", "ítems") },
    openItems: { form($0, "ítem por resolver", "ítems por resolver") },
    parties: { form($0, "parte", "partes") },
    notes: { form($0, "nota", "notas") },
    present: { "\(form($0, "presente", "presentes")) de \($1)" },
    characters: { form($0, "carácter", "caracteres") },
    bytes: { form($0, "byte", "bytes") },
    problems: { form($0, "problema", "problemas") },
    commands: { form($0, "orden", "órdenes") },
    minutes: { form($0, "minuto", "minutos") })

  public static let english = Counts(
    mesas: { form($0, "mesa", "mesas") },
    sessions: { form($0, "session", "sessions") },
    folios: { form($0, "folio", "folios") },
    items: { form($0, "item", "items") },
    openItems: { form($0, "item still open", "items still open") },
    parties: { form($0, "party", "parties") },
    notes: { form($0, "note", "notes") },
    present: { "\($0) present of \($1)" },
    characters: { form($0, "character", "characters") },
    bytes: { form($0, "byte", "bytes") },
    problems: { form($0, "problem", "problems") },
    commands: { form($0, "command", "commands") },
    minutes: { form($0, "minute", "minutes") })

  private static func form(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
