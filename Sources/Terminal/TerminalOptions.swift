/// How the screen is to be used.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether colours are used where the terminal has them; `false` for `NO_COLOR`.
  public var wantsColour: Bool
  /// Whether nothing but ASCII is sent, whatever the locale says.
  public var wantsASCII: Bool
  /// Whether clicks and the wheel are reported.
  public var wantsMouse: Bool

  public init(wantsColour: Bool = true, wantsASCII: Bool = false, wantsMouse: Bool = true) {
    self.wantsColour = wantsColour
    self.wantsASCII = wantsASCII
    self.wantsMouse = wantsMouse
  }

  /// Options as the person's environment asks for them.
  ///
  /// - Parameter environment: names and values; a `NO_COLOR` that is not empty turns colours off
  ///   (<https://no-color.org>).
  public init(environment: [String: String]) {
    self.init(wantsColour: environment["NO_COLOR", default: ""].isEmpty)
  }
}
