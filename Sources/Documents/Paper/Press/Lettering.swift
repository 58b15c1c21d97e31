/// Writes what can be printed. A letter that no font of ours has is written as its number, as in
/// `[U+65E5]`: nothing is lost, and no box stands where nobody can tell what was meant.
struct Lettering {
  let press: Press

  func spelled(_ text: RichText) -> RichText {
    RichText(text.spans.map { RichText.Span(spelled($0.string), $0.emphasis) })
  }

  func spelled(_ string: String) -> String {
    if string.unicodeScalars.allSatisfy(isPrintable) { return string }
    var spelled = ""
    for scalar in string.unicodeScalars {
      if isPrintable(scalar) {
        spelled.unicodeScalars.append(scalar)
      } else {
        spelled += Lettering.number(of: scalar)
      }
    }
    return spelled
  }

  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x20...0x7E: true
    // Joiners and selectors of variants have no shape of their own.
    case 0x200C, 0x200D, 0xFE00...0xFE0F: true
    default: press.has(scalar)
    }
  }

  static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
  }
}
