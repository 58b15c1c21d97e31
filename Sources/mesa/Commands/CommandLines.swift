import Dialogue
import Notation

/// The commands on standard input, each with what is wrong with it where it cannot be read.
struct CommandLines {
  private var lines = InputLines()
  private var isFirst = true

  /// What some editors put before a text to say that it is UTF-8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The next line that is not blank; `nil` at the end.
  ///
  /// - Parameter labels: what earlier lines named.
  mutating func next(
    labels: Labels
  ) throws(Problem) -> Result<LabelledCommand, NotationError>? {
    while true {
      let line: InputLines.Line?
      do throws(InputFailure) { line = try lines.next() } catch { throw .input(error) }
      switch line {
      case nil:
        return nil
      case .tooLong:
        return .failure(NotationError(offset: InputLines.limit, reason: .tooLong))
      case .bytes(let whole):
        let bytes =
          isFirst && whole.starts(with: Self.byteOrderMark)
          ? whole.dropFirst(Self.byteOrderMark.count) : whole[...]
        isFirst = false
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        return Result { () throws(NotationError) in
          try LabelledCommand.read(bytes, labels: labels)
        }
      }
    }
  }
}
