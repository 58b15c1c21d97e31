import Glibc

/// The line settings of a terminal at one moment, to compare before and after.
public struct ModeSnapshot: Hashable, Sendable, CustomStringConvertible {
  public let input: UInt32
  public let output: UInt32
  public let control: UInt32
  public let local: UInt32
  public let characters: [UInt8]

  /// `nil` when the terminal is gone.
  init?(descriptor: Int32) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    self.init(modes)
  }

  init(_ modes: termios) {
    input = modes.c_iflag
    output = modes.c_oflag
    control = modes.c_cflag
    local = modes.c_lflag
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Whether what is typed is shown and read a line at a time, as shells want it.
  public var isCooked: Bool { local & UInt32(ICANON | ECHO | ISIG) == UInt32(ICANON | ECHO | ISIG) }

  public var description: String {
    "i\(String(input, radix: 8)) o\(String(output, radix: 8)) c\(String(control, radix: 8)) "
      + "l\(String(local, radix: 8)) \(characters)"
  }
}
