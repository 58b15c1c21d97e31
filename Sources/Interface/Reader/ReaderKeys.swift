import Dialogue

extension AppState {
  /// Takes a key while a text is being read.
  mutating func handle(_ key: Key, in reader: Reader) -> [Effect] {
    let inner = readerRect(in: body).inset(2, 1)
    let page = max(1, inner.rows - 1)
    let last = max(0, reader.rows(width: inner.columns).count - inner.rows)
    var reader = reader
    switch key {
    case .enter where reader.document != nil:
      if let document = reader.document { lay(.picker(picker(.documentFormats(document)))) }
      return []
    case .escape, .enter, .character("q"):
      sheet = nil
      return []
    case .up, .character("k"): reader.top -= 1
    case .down, .character("j"): reader.top += 1
    case .pageUp, .control("b"): reader.top -= page
    case .pageDown, .control("f"), .character(" "): reader.top += page
    case .home: reader.top = 0
    case .end: reader.top = last
    case .left, .right, .tab, .backTab, .backspace, .delete, .insert, .function, .character,
      .control, .alt:
      return [.bell]
    }
    reader.top = min(max(0, reader.top), last)
    sheet = .reader(reader)
    return []
  }
}
