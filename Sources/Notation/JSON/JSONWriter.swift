/// Writes JSON as bytes, members in the order of the calls, without white space.
///
/// Text goes out as UTF-8; only what RFC 8259 asks for is escaped.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// How a text is told instead; `nil` for as it stands.
  private let told: ((String) -> String)?

  public init(reserving capacity: Int = 0, telling told: ((String) -> String)? = nil) {
    self.told = told
    bytes.reserveCapacity(capacity)
  }

  /// An object; `body` writes its members.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclosed(by: 0x7B, 0x7D, body)
  }

  /// A list; `body` writes each element.
  public mutating func list<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    enclosed(by: 0x5B, 0x5D) { json in
      for element in elements { body(&json, element) }
    }
  }

  /// The name of the member whose value is written next.
  public mutating func name(_ name: StaticString) {
    comma()
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// The same for a name that is only known at run time.
  public mutating func name(_ name: String) {
    comma()
    quoted(name)
    bytes.append(0x3A)
    needsComma = false
  }

  public mutating func string(_ value: String) {
    comma()
    quoted(told?(value) ?? value)
  }

  public mutating func integer(_ value: Int) {
    comma()
    bytes.append(contentsOf: String(value).utf8)
  }

  public mutating func boolean(_ value: Bool) {
    comma()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  public mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func enclosed(
    by first: UInt8, _ last: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    comma()
    bytes.append(first)
    needsComma = false
    body(&self)
    bytes.append(last)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func quoted(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x00..<0x20, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(Hexadecimal.digit(byte >> 4))
        bytes.append(Hexadecimal.digit(byte & 0x0F))
      default:
        bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}

extension JSONWriter {
  public mutating func member(_ name: StaticString, _ value: String) {
    self.name(name)
    string(value)
  }

  /// Nothing at all where the text is empty.
  public mutating func memberUnlessEmpty(_ name: StaticString, _ value: String) {
    if !value.isEmpty { member(name, value) }
  }

  public mutating func member(_ name: StaticString, _ value: Int) {
    self.name(name)
    integer(value)
  }

  public mutating func member(_ name: StaticString, _ value: Bool) {
    self.name(name)
    boolean(value)
  }

  public mutating func member(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.name(name)
    object(body)
  }
}
