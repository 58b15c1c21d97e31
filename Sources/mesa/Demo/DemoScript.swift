import Content
import Dialogue
import Notation

/// The commands of the demonstration with their hours: `demo/quebrada-honda.jsonl`.
enum DemoScript {
  struct Line {
    let at: Timestamp
    let by: String
    let command: Command
  }

  /// All lines, `{"at":…,"by":…,"command":{…}}` each.
  static func lines() throws(Problem) -> [Line] {
    let bytes = EmbeddedContent.file("demo/quebrada-honda.jsonl") ?? []
    var lines: [Line] = []
    for line in bytes.split(separator: 0x0A) {
      do throws(NotationError) {
        lines.append(try read(line))
      } catch {
        throw .notation(error)
      }
    }
    return lines
  }

  private static func read(_ line: ArraySlice<UInt8>) throws(NotationError) -> Line {
    try JSONReader.read(line) { reader throws(NotationError) in
      let fields = try reader.fields("at", "by", "command")
      guard let at = Timestamp(try fields.string("at")) else {
        throw reader.error(.wrongType("at"))
      }
      var command = try fields.reader(at: "command")
      return Line(
        at: at, by: try fields.string("by"), command: try CommandNotation.read(from: &command))
    }
  }
}
