import CPaper

/// A file of PDF in the making: sets texts, rules lines, ends pages. Points from the upper left
/// corner; greys from 0, black, to 1.
final class Press {
  private let press: OpaquePointer
  private var letters: [UInt32: Bool] = [:]

  init(width: Double, height: Double, family: FontFamily) throws(DocumentError) {
    for folder in family.folders {
      let files = family.files.map { "\(folder)/\($0)" }
      if let press = try Press.open(width: width, height: height, family.name, files) {
        self.press = press
        return
      }
    }
    throw .missingFont
  }

  deinit { paper_free(press) }

  /// Nil when the fonts are not there.
  private static func open(
    width: Double, height: Double, _ family: String, _ files: [String]
  ) throws(DocumentError) -> OpaquePointer? {
    var press: OpaquePointer?
    let opening = withCStrings(files[...], []) {
      paper_open(width, height, family, $0, files.count, &press)
    }
    switch opening {
    case .done: return press
    case .missingFont: return nil
    case .missingLibrary:
      throw .missingLibrary(paper_missing_library().map { String(cString: $0) } ?? "")
    case .failed: throw .engine("paper_open")
    }
  }

  func setLanguage(_ tag: String) { paper_set_language(press, tag) }

  func setProperty(_ property: PaperProperty, _ value: String) {
    if !value.isEmpty { paper_set_property(press, property, value) }
  }

  /// Whether the letter can be printed.
  func has(_ scalar: Unicode.Scalar) -> Bool {
    if let known = letters[scalar.value] { return known }
    let has = paper_has_letter(press, scalar.value)
    letters[scalar.value] = has
    return has
  }

  /// - Throws: `missingFont` when a letter would print as a box.
  func set(_ text: RichText, _ setting: TextSetting) throws(DocumentError) -> SetText {
    var rest = Stretch(of: text)
    let set = SetText()
    while true {
      let window = setting.breaksLines ? rest.beginning : rest
      guard let part = engineText(of: window, setting) else { throw .engine("paper_text_set") }
      set.append(part, isLast: window.count == rest.count || setting.lineLimit != nil)
      if set.hasUnknownLetters { throw .missingFont }
      guard let next = set.nextStart else { return set }
      rest.removeFirst(min(next, window.count))
    }
  }

  private func engineText(of stretch: Stretch, _ setting: TextSetting) -> OpaquePointer? {
    stretch.withEngineText { characters, count, bold in
      paper_text_set(press, characters, count, bold, bold.count, setting.engine)
    }
  }

  func draw(_ text: SetText, line: Int, x: Double, baseline: Double, grey: Double) {
    text.draw(line: line, x: x, baseline: baseline, grey: grey, on: press)
  }

  func rule(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), thickness: Double,
    grey: Double
  ) {
    paper_rule(press, start.x, start.y, end.x, end.y, thickness, grey)
  }

  func fill(x: Double, y: Double, width: Double, height: Double, grey: Double) {
    paper_fill(press, x, y, width, height, grey)
  }

  /// Names a heading in the outline of the file, on the page in the making; `y` from its top.
  func outline(_ heading: PaperHeading, y: Double) {
    paper_outline(press, heading.title, Int32(heading.level), y)
  }

  func endPage() { paper_end_page(press) }

  /// The file; the press is of no more use.
  func finish() throws(DocumentError) -> [UInt8] {
    var length = 0
    var words: UnsafePointer<CChar>?
    guard let bytes = paper_finish(press, &length, &words) else {
      throw .engine(words.map { String(cString: $0) } ?? "")
    }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }
}

/// Calls `body` with all strings as C strings at once.
private func withCStrings<Result>(
  _ strings: ArraySlice<String>, _ pointers: [UnsafePointer<CChar>?],
  _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
  guard let first = strings.first else { return body(pointers) }
  return first.withCString { withCStrings(strings.dropFirst(), pointers + [$0], body) }
}

extension TextSetting {
  fileprivate var engine: PaperSetting {
    PaperSetting(
      size: size, width: width ?? 0, alignment: alignment.engine, bold: bold,
      line_limit: Int32(lineLimit ?? 0))
  }
}

extension Table.Alignment {
  fileprivate var engine: PaperAlignment {
    switch self {
    case .leading: .leading
    case .centre: .centre
    case .trailing: .trailing
    }
  }
}
