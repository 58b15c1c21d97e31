/// What is said of drafts: of those that are kept, and of those that cannot be, in one language.
public struct DraftTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Beside a row, and beside what adds another one.
  public var mark: String { say("borrador", "draft") }
  public func count(_ count: Int) -> String {
    say(
      count == 1 ? "1 borrador" : "\(count) borradores", count == 1 ? "1 draft" : "\(count) drafts")
  }
  public var title: String { say("Borradores", "Drafts") }
  public var none: String {
    say("No hay borradores: todo lo escrito está guardado.", "There are no drafts: all is saved.")
  }
  /// The name of a draft of which nothing stands in the book any more.
  public var gone: String {
    say("De algo que ya no está", "Of something that is no longer there")
  }
  public func ofOtherMesas(_ count: Int) -> String {
    say(
      count == 1 ? "1 de otra mesa" : "\(count) de otras mesas",
      count == 1 ? "1 of another mesa" : "\(count) of other mesas")
  }
  public func andMore(_ count: Int) -> String { say("\(count) más", "\(count) more") }
  /// The last line after the program was left.
  public func left(_ count: Int, _ names: String) -> String {
    say(
      "mesa: \(count == 1 ? "queda" : "quedan") \(self.count(count)) sin guardar en el libro: "
        + "\(names). Se retoma\(count == 1 ? "" : "n") con la orden «\(title)».",
      "mesa: \(self.count(count)) not saved in the book: \(names). "
        + "Take up again with the order “\(title)”.")
  }
  public func notKept(_ reason: String) -> String {
    say(
      "Lo que escribe no puede guardarse como borrador y se perdería al salir. \(reason)",
      "What you type cannot be kept as a draft and would be lost on leaving. \(reason)")
  }
  public func lostOnLeaving(_ reason: String) -> String {
    say(
      "Hay un borrador que no pudo guardarse: guárdelo en el libro o cópielo. Si sale otra vez, "
        + "se pierde. \(reason)",
      "There is a draft that could not be kept: save it in the book or copy it. Leave again and "
        + "it is lost. \(reason)")
  }
}
