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
