import Dialogue
import Notation

/// The commands on standard input, each with what is wrong with it where it cannot be read.
struct CommandLines {
  private var lines = InputLines()

  /// The next line that is not blank; `nil` at the end.
  mutating func next() throws(Problem) -> Result<Command, NotationError>? {
    while true {
      let line: InputLines.Line?
      do throws(InputFailure) { line = try lines.next() } catch { throw .input(error) }
      switch line {
      case nil:
        return nil
      case .tooLong:
        return .failure(NotationError(offset: InputLines.limit, reason: .tooLong))
      case .bytes(let bytes):
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        return Result { () throws(NotationError) in try CommandNotation.read(bytes) }
      }
    }
  }
}
