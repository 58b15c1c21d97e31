/// Whether clicks and the wheel are the program's, or left to the terminal.
public struct MouseUse: Hashable, Sendable {
  /// `MESA_RATON=no`, which goes before what was chosen.
  public let isRefused: Bool
  /// What the person chose in the program, to be kept for the next time; `nil` where nothing was.
  public var chosen: Bool?

  public init(isRefused: Bool = false) { self.isRefused = isRefused }

  public var isUsed: Bool { !isRefused && chosen ?? true }
}
