/// Tags with text between them, for XML and HTML alike.
///
/// Names of tags and attributes are `StaticString`: they stand in our source. What a person typed
/// is a `String` and has no way in but `text` and the values of attributes, which escape it, so it
/// never becomes a tag.
struct Markup {
  typealias Attributes = KeyValuePairs<StaticString, String>

  private(set) var bytes: [UInt8] = []

  /// What we wrote ourselves, tags and all.
  mutating func raw(_ source: StaticString) {
    source.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ other: Markup) { bytes.append(contentsOf: other.bytes) }

  /// A tag, what the closure writes, and its end.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    raw(">")
    content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// A tag around a text.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], text string: String
  ) {
    element(name, attributes) { $0.text(string) }
  }

  /// A tag with nothing in it.
  mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
    raw("/>")
  }

  /// A text as a text. What XML forbids is dropped, whether it was cleaned before or not.
  mutating func text(_ string: String) {
    for byte in string.unicodeScalars.lazy.filter(Self.isAllowed).flatMap(\.utf8) {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case UInt8(ascii: "'"): raw("&#39;")
      default: bytes.append(byte)
      }
    }
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    raw("<")
    raw(name)
    for (key, value) in attributes {
      raw(" ")
      raw(key)
      raw("=\"")
      text(value)
      raw("\"")
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0..<0x20, 0x7F..<0xA0: false
    case 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
