/// The options of a choice on one line, where it has room for all of them.
///
/// What is chosen carries a sign, `(x)` or `[x]`; of several, what is under the cursor stands between
/// `<` and `>`.
struct ChoiceLayout {
  /// One option, with the columns after it that are its own.
  struct Option {
    let column: Int
    let columns: Int
    let text: String
    let isChosen: Bool
    let key: Key?
  }

  let options: [Option]
  /// Where the cursor stands.
  let caret: Int

  /// Columns that an option takes at least: so a long list is not measured in vain.
  private static let least = 4

  /// - Returns: `nil` where the options do not fit, or there is nothing to choose among.
  init?(_ field: ChoiceField, columns: Int) {
    guard field.options.count > 1, field.options.count * Self.least <= columns else { return nil }
    let texts = field.options.indices.map { index in
      (index == field.selected ? "(x) " : "( ) ") + field.options[index]
    }
    guard let options = Self.place(texts, gap: 2, columns, { $0 == field.selected }, field.key)
    else { return nil }
    self.options = options
    caret = options.indices.contains(field.selected) ? options[field.selected].column + 1 : 0
  }

  init?(_ field: SeveralField, columns: Int, isFocused: Bool) {
    guard !field.options.isEmpty, field.options.count * Self.least <= columns else { return nil }
    let texts = field.options.indices.map { index in
      let text = (field.chosen.contains(index) ? "[x] " : "[ ] ") + field.options[index]
      return isFocused && index == field.cursor ? "<\(text)>" : " \(text) "
    }
    guard let options = Self.place(texts, gap: 0, columns, field.chosen.contains, field.key) else {
      return nil
    }
    self.options = options
    caret = options.indices.contains(field.cursor) ? options[field.cursor].column + 2 : 0
  }

  private static func place(
    _ texts: [String], gap: Int, _ columns: Int, _ isChosen: (Int) -> Bool,
    _ key: (Int) -> Key?
  ) -> [Option]? {
    var options: [Option] = []
    var column = 0
    for (index, text) in texts.enumerated() {
      let width = TextWidth.of(text)
      guard column + width <= columns else { return nil }
      let isLast = index == texts.count - 1
      options.append(
        Option(
          column: column, columns: isLast ? columns - column : width + gap, text: text,
          isChosen: isChosen(index), key: key(index)))
      column += width + gap
    }
    return options
  }
}
