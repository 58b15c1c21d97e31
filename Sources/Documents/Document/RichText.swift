/// Text with a little emphasis; a line feed is a line break.
public struct RichText: Hashable, Sendable, ExpressibleByStringLiteral {
  public var spans: [Span]

  public init(_ spans: [Span]) { self.spans = spans }

  public init(_ string: String, _ emphasis: Emphasis = .plain) {
    spans = string.isEmpty ? [] : [Span(string, emphasis)]
  }

  public init(stringLiteral value: String) { self.init(value) }

  public struct Span: Hashable, Sendable {
    public var string: String
    public var emphasis: Emphasis

    public init(_ string: String, _ emphasis: Emphasis = .plain) {
      self.string = string
      self.emphasis = emphasis
    }
  }

  public enum Emphasis: String, Hashable, Sendable, CaseIterable {
    case plain, strong
  }

  /// The words without their emphasis.
  public var string: String { spans.map(\.string).joined() }

  public var isEmpty: Bool { spans.allSatisfy { $0.string.isEmpty } }

  public static func + (left: RichText, right: RichText) -> RichText {
    RichText(left.spans + right.spans)
  }
}
