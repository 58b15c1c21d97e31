import Dialogue

/// A command as `mesa aplicar` reads it, with the name under which later lines refer to what it
/// makes:
///
/// ```
/// {"label":"empresa","addParty":{"name":"Minera","kind":"company"}}
/// {"addRecord":{"kind":"delegate","values":{"name":"Ana","party":{"label":"empresa"}}}}
/// ```
///
/// So a line that is refused never shifts what the lines after it mean. A person is called by the number
/// at the table, too: `{"giveFloor":{"person":{"number":"13"}}}`.
public struct LabelledCommand: Hashable, Sendable {
  /// `nil` where the line gives none.
  public let label: String?
  public let command: Command

  /// - Parameter labels: what each label named so far, and who has which number.
  /// - Throws: `unknownLabel` and `unknownNumber` besides what is wrong with a command.
  public static func read(
    _ line: ArraySlice<UInt8>, labels: Labels
  ) throws(NotationError) -> LabelledCommand {
    try JSONReader.read(line, labels: labels) { reader throws(NotationError) in
      var label: String?
      var command: Command?
      try reader.members { reader, name throws(NotationError) in
        if name.isEqual(to: "label") {
          guard label == nil else { throw reader.error(.duplicate("label")) }
          label = try reader.string()
        } else {
          guard command == nil else { throw reader.error(.unknownField(name.description)) }
          command = try Command.read(name, from: &reader)
        }
      }
      guard let command else { throw reader.error(.malformed) }
      return LabelledCommand(label: label, command: command)
    }
  }
}
