/// What a template may name: texts within a line, and parts that stand on a line of their own.
///
/// All names are there in every case, empty where there is nothing to say, so that a wrong name is
/// always found.
public struct TemplateValues: Sendable {
  public var texts: [String: String]
  public var parts: [String: [Block]]

  public init(texts: [String: String] = [:], parts: [String: [Block]] = [:]) {
    self.texts = texts
    self.parts = parts
  }

  var names: [String] { (Array(texts.keys) + Array(parts.keys)).sorted() }

  /// Whether a name stands for something that says anything.
  func holds(_ name: String) -> Bool? {
    if let text = texts[name] { return !text.isEmpty }
    return parts[name].map { !$0.isEmpty }
  }
}
