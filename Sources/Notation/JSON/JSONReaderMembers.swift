extension JSONReader {
  /// Calls `body` at the value of each member in turn; it must read that value.
  ///
  /// For objects whose names are only known at run time; ``fields(_:)`` serves the others.
  mutating func members(
    _ body: (inout JSONReader, JSONName) throws(NotationError) -> Void
  ) throws(NotationError) {
    skipSpace()
    guard next == 0x7B else { throw error(wrongTypeOrMalformed) }
    position += 1
    skipSpace()
    if next == 0x7D {
      position += 1
      return
    }
    while true {
      let name = try memberName()
      try body(&self, name)
      skipSpace()
      if next == 0x7D { break }
      try expect(0x2C)
    }
    position += 1
  }

  /// A list; `body` reads each element.
  public mutating func list<Element>(
    _ body: (inout JSONReader) throws(NotationError) -> Element
  ) throws(NotationError) -> [Element] {
    skipSpace()
    guard next == 0x5B else { throw error(wrongTypeOrMalformed) }
    position += 1
    skipSpace()
    var elements: [Element] = []
    if next == 0x5D {
      position += 1
      return elements
    }
    while true {
      skipSpace()
      elements.append(try body(&self))
      skipSpace()
      if next == 0x5D { break }
      try expect(0x2C)
    }
    position += 1
    return elements
  }
}
