/// Puts letters together from bytes that may come one at a time, and strips none.
///
/// What is no UTF-8 comes from a terminal with a character set of single bytes; unless its locale
/// says which, it is taken for Windows-1252, which holds all of Latin-1 but its control codes.
struct LetterAssembler {
  /// The scalar of a byte in the terminal's character set of single bytes; `nil` where it has none.
  private let decode: (@Sendable (UInt8) -> Unicode.Scalar?)?
  /// Whether bytes were taken that are no UTF-8.
  var hasForeign = false
  private var bytes: [UInt8] = []
  private var expected = 0

  init(decode: (@Sendable (UInt8) -> Unicode.Scalar?)? = nil) {
    self.decode = decode
  }

  /// Whether a letter has begun whose other bytes have not come.
  var isInsideLetter: Bool { !bytes.isEmpty }

  /// The scalars that `byte` completes.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    if let decode { return [decode(byte) ?? western(byte)] }
    if isInsideLetter, byte & 0xC0 == 0x80 {
      bytes.append(byte)
      return bytes.count == expected ? finish() : []
    }
    let before = finish()
    if byte < 0x80 { return before + [Unicode.Scalar(byte)] }
    expected = Self.length(startingWith: byte)
    if expected == 0 { return before + [western(byte)] }
    bytes = [byte]
    return before
  }

  /// What began stands for itself: nothing more comes.
  mutating func finish() -> [Unicode.Scalar] {
    guard isInsideLetter else { return [] }
    defer { bytes = [] }
    if let text = String(validating: bytes, as: UTF8.self) { return Array(text.unicodeScalars) }
    return bytes.map { western($0) }
  }

  /// All of a text.
  mutating func text(_ bytes: [UInt8]) -> String {
    if decode == nil, let text = String(validating: bytes, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(contentsOf: take(byte)) }
    scalars.append(contentsOf: finish())
    return String(scalars)
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// The scalars of 0x80 to 0x9F in Windows-1252
  /// (<https://encoding.spec.whatwg.org/index-windows-1252.txt>).
  private static let highControls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private mutating func western(_ byte: UInt8) -> Unicode.Scalar {
    hasForeign = true
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(Self.highControls[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
  }
}
