import Dialogue

/// Commands as JSON, one a line: what `mesa aplicar` reads.
public enum CommandNotation {
  /// `{"markItem":{"item":"phase-0.x","mark":"done"}}`, without a line feed.
  public static func write(_ command: Command) -> [UInt8] {
    var json = JSONWriter(reserving: 256)
    command.write(to: &json)
    return json.bytes
  }

  public static func read(_ line: ArraySlice<UInt8>) throws(NotationError) -> Command {
    try JSONReader.read(line) { reader throws(NotationError) in
      try Command.read(from: &reader)
    }
  }

  public static func read(_ line: [UInt8]) throws(NotationError) -> Command {
    try read(line[...])
  }

  /// The command that is the next value of `reader`, for lines that hold more than a command.
  public static func read(from reader: inout JSONReader) throws(NotationError) -> Command {
    try Command.read(from: &reader)
  }
}

extension Command {
  /// The one member is named after the command, whatever its family.
  func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .case(let command): command.write(to: &json)
      case .people(let command): command.write(to: &json)
      case .protocol(let command): command.write(to: &json)
      case .session(let command): command.write(to: &json)
      case .room(let command): command.write(to: &json)
      case .floor(let command): command.write(to: &json)
      case .record(let command): command.write(to: &json)
      case .acta(let command): command.write(to: &json)
      case .strike(let command): command.write(to: &json)
      }
    }
  }

  static func read(from reader: inout JSONReader) throws(NotationError) -> Command {
    try reader.onlyMember { reader, name throws(NotationError) in try read(name, from: &reader) }
  }

  /// The command of this name; the reader stands at its value.
  ///
  /// - Throws: `unknownCommand` for a name that no family knows.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> Command {
    if let command = try CaseCommand.read(name, from: &reader) { return .case(command) }
    if let command = try PeopleCommand.read(name, from: &reader) { return .people(command) }
    if let command = try ProtocolCommand.read(name, from: &reader) { return .protocol(command) }
    if let command = try SessionCommand.read(name, from: &reader) { return .session(command) }
    if let command = try RoomCommand.read(name, from: &reader) { return .room(command) }
    if let command = try FloorCommand.read(name, from: &reader) { return .floor(command) }
    if let command = try RecordCommand.read(name, from: &reader) { return .record(command) }
    if let command = try ActaCommand.read(name, from: &reader) { return .acta(command) }
    if let command = try StrikeCommand.read(name, from: &reader) { return .strike(command) }
    throw reader.error(.unknownCommand(name.description))
  }
}
