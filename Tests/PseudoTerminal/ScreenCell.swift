import CVTerm

/// One cell as a person sees it.
public struct ScreenCell: Hashable, Sendable {
  /// A colour as the terminal was told it.
  public enum Colour: Hashable, Sendable {
    /// The terminal's own.
    case standard
    case indexed(Int)
    case rgb(red: Int, green: Int, blue: Int)
  }

  /// The character with its marks; empty where nothing was ever written, and in the second column
  /// of a wide character.
  public var text = ""
  /// Columns that it takes: 1 or 2.
  public var width = 1
  public var foreground = Colour.standard
  public var background = Colour.standard
  public var isBold = false
  public var isUnderlined = false
  public var isReversed = false
  public var isItalic = false

  init() {}

  init(_ cell: VTermScreenCell) {
    var view = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
        if let scalar = Unicode.Scalar(value) { view.append(scalar) }
      }
    }
    text = String(view)
    width = Int(cell.width)
    foreground = Self.colour(cell.fg)
    background = Self.colour(cell.bg)
    isBold = cell.attrs.bold != 0
    isUnderlined = cell.attrs.underline != 0
    isReversed = cell.attrs.reverse != 0
    isItalic = cell.attrs.italic != 0
  }

  private static func colour(_ colour: VTermColor) -> Colour {
    let type = UInt32(colour.type)
    if type & VTERM_COLOR_DEFAULT_MASK.rawValue != 0 { return .standard }
    if type & VTERM_COLOR_TYPE_MASK.rawValue == VTERM_COLOR_INDEXED.rawValue {
      return .indexed(Int(colour.indexed.idx))
    }
    return .rgb(
      red: Int(colour.rgb.red), green: Int(colour.rgb.green), blue: Int(colour.rgb.blue))
  }
}
