/// A number with its noun: «3 sesiones», «1 sesión», in one language.
public struct Counts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func mesas(_ number: Int) -> String {
    form(number, say("mesa", "mesa"), say("mesas", "mesas"))
  }
  public func sessions(_ number: Int) -> String {
    form(number, say("sesión", "session"), say("sesiones", "sessions"))
  }
  public func folios(_ number: Int) -> String {
    form(number, say("folio", "folio"), say("folios", "folios"))
  }
  public func items(_ number: Int) -> String {
    form(number, say("ítem", "item"), say("ítems", "items"))
  }
  /// «4 ítems por resolver».
  public func openItems(_ number: Int) -> String {
    form(
      number,
      say("ítem por resolver", "item still open"),
      say("ítems por resolver", "items still open"))
  }
  public func parties(_ number: Int) -> String {
    form(number, say("parte", "party"), say("partes", "parties"))
  }
  public func notes(_ number: Int) -> String {
    form(number, say("nota", "note"), say("notas", "notes"))
  }
  /// «5 presentes de 7».
  public func present(_ present: Int, _ total: Int) -> String {
    form(present, say("presente", "present"), say("presentes", "present"))
      + say(" de \(total)", " of \(total)")
  }
  public func characters(_ number: Int) -> String {
    form(number, say("carácter", "character"), say("caracteres", "characters"))
  }
  public func bytes(_ number: Int) -> String {
    form(number, say("byte", "byte"), say("bytes", "bytes"))
  }
  public func problems(_ number: Int) -> String {
    form(number, say("problema", "problem"), say("problemas", "problems"))
  }
  public func commands(_ number: Int) -> String {
    form(number, say("orden", "command"), say("órdenes", "commands"))
  }
  public func minutes(_ number: Int) -> String {
    form(number, say("minuto", "minute"), say("minutos", "minutes"))
  }

  private func form(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
