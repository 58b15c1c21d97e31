/// ASCII in place of what a terminal without Unicode cannot show, one character for each column.
enum StandIn {
  /// A character of one column that means the same, or `?`.
  static func of(_ scalar: Unicode.Scalar) -> Character {
    if let glyph = glyphs[scalar] { return glyph }
    if let box = box(scalar) { return box }
    if let letter = letter(scalar) { return letter }
    return scalar.properties.generalCategory == .spaceSeparator ? " " : "?"
  }

  private static let glyphs: [Unicode.Scalar: Character] = table([
    ("✓✔", "v"), ("✗✘×", "x"), ("▸▶►→▷›", ">"), ("◂◀◄←◁‹⏎↵", "<"), ("▾▼↓▽", "v"), ("▴▲↑△", "^"),
    ("•●◆■★◉▪", "*"), ("·…", "."), ("○◇□☆◌°º", "o"), ("ª", "a"), ("█▓▉▊▋▌▐", "#"), ("▒░", ":"),
    ("▁▂▃▄", "_"), ("▅▆▇▀", "="), ("–—‐‑‒―−", "-"), ("«»“”„", "\""), ("‘’‚ʼ´", "'"), ("¿", "?"),
    ("¡", "!"), ("€", "E"), ("§", "S"), ("␣", "_"), ("☐", "o"), ("☑☒", "x"), ("⚖", "="),
    ("≤", "<"), ("≥", ">"), ("≠", "#"), ("±", "+"), ("÷", "/"), ("¶", "P"), ("©", "c"), ("ı", "i"),
    ("⋮", ":"), ("⋯", "."), ("¦", "|"), ("⚠", "!"), ("✎", "~"), ("⌛⏳", "@"),
  ])

  private static func table(_ rows: [(String, Character)]) -> [Unicode.Scalar: Character] {
    var table: [Unicode.Scalar: Character] = [:]
    for (scalars, character) in rows {
      for scalar in scalars.unicodeScalars { table[scalar] = character }
    }
    return table
  }

  /// The block of box drawing: lines by direction, everything else a corner.
  private static func box(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578,
      0x257A, 0x257C, 0x257E:
      "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F:
      "|"
    case 0x2550: "="
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2500...0x257F: "+"
    default: nil
    }
  }

  /// The plain letter in a scalar's Unicode name: LATIN SMALL LETTER A WITH ACUTE is an `a`.
  private static func letter(_ scalar: Unicode.Scalar) -> Character? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1,
      words.count == 4 || words[4] == "WITH", let letter = words[3].first
    else { return nil }
    return words[1] == "SMALL" ? letter.lowercased().first : letter
  }
}
