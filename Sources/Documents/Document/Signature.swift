/// A place to sign: a line for the pen, the name and what identifies the person under it, and a
/// box for the fingerprint beside it.
public struct Signature: Hashable, Sendable {
  public var name: String
  /// DNI, cargo, entity or party; a line each.
  public var lines: [String]
  /// What the lines for pen and thumb are called: «Firma», «Huella».
  public var penLabel: String
  public var thumbLabel: String
  /// «Firmó a las 17:40», «No firmó: …», «Testigo a ruego: …»; empty while open.
  public var remark: String

  public init(
    name: String, lines: [String], penLabel: String, thumbLabel: String, remark: String = ""
  ) {
    self.name = name
    self.lines = lines
    self.penLabel = penLabel
    self.thumbLabel = thumbLabel
    self.remark = remark
  }
}
