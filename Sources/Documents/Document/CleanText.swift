@_spi(_Unicode) import Swift

/// What a person typed, made fit for paper, once for all formats: composed accents, and nothing
/// that cannot be seen and yet changes what is seen.
///
/// Cleaning twice changes nothing more.
extension String {
  /// Line feeds stay; other ends of line become line feeds, tabs become spaces.
  public var cleaned: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var kept = UnicodeScalarView()
    var follows = false
    for scalar in unicodeScalars {
      switch Cleaning(scalar) {
      case .keep: kept.append(scalar)
      case .space: kept.append(" ")
      // A carriage return with its line feed is one end of line.
      case .lineFeed: if !(follows && scalar == "\n") { kept.append("\n") }
      case .drop: break
      }
      follows = scalar == "\r"
    }
    var composed = UnicodeScalarView()
    composed.append(contentsOf: String(kept)._nfc)
    return String(composed)
  }

  /// `cleaned`, for what is one line on paper: a label, a name, a running head.
  public var cleanedLine: String {
    String(cleaned.map { $0 == "\n" ? " " : $0 })
  }
}

extension RichText {
  /// Each run of one emphasis cleaned as a whole; no two neighbours of the same emphasis are left
  /// and no empty ones, so that a renderer may write a span between marks without looking around.
  public var cleaned: RichText {
    var merged: [Span] = []
    for span in spans where !span.string.isEmpty {
      if let last = merged.last, last.emphasis == span.emphasis {
        merged[merged.count - 1].string += span.string
      } else {
        merged.append(span)
      }
    }
    let clean = merged.map { Span($0.string.cleaned, $0.emphasis) }.filter { !$0.string.isEmpty }
    // What was dropped may have stood between two of the same emphasis.
    return clean.count == merged.count ? RichText(clean) : RichText(clean).cleaned
  }
}

/// What happens to a character of a typed text.
private enum Cleaning {
  case keep, space, lineFeed, drop

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .keep
    case 0x09: self = .space
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineFeed
    // Joiners shape letters of many scripts.
    case 0x200C, 0x200D: self = .keep
    // Marks of annotations, of no use without the program that set them.
    case 0xFFF9...0xFFFB: self = .drop
    default: self = Cleaning(properties: scalar.properties)
    }
  }

  private init(properties: Unicode.Scalar.Properties) {
    if properties.isNoncharacterCodePoint {
      self = .drop
    } else if properties.generalCategory == .control {
      self = .drop
    } else if properties.generalCategory == .format, properties.isDefaultIgnorableCodePoint {
      // Direction marks and overrides, byte order marks, soft hyphens, tags: invisible.
      self = .drop
    } else {
      self = .keep
    }
  }
}
