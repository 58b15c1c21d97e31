extension JSONReader {
  /// Goes through an object and notes where each of `names` has its value.
  ///
  /// - Throws: `unknownField` and `duplicate` besides what is wrong with the JSON itself.
  public mutating func fields(_ names: StaticString...) throws(NotationError) -> Fields {
    try fields(named: names, allowingOthers: false)
  }

  mutating func fields(
    named names: [StaticString], allowingOthers: Bool
  ) throws(NotationError) -> Fields {
    var fields = Fields(reader: self, names: names)
    // Members mostly come in the order in which they are asked for.
    var likely = 0
    skipSpace()
    guard next == 0x7B else { throw error(wrongTypeOrMalformed) }
    position += 1
    skipSpace()
    if next == 0x7D {
      position += 1
      return fields
    }
    while true {
      let name = try memberName()
      let start = position
      if let index = Self.index(of: name, in: names, likely: likely) {
        guard fields.places[index].isMissing else {
          throw NotationError(offset: start, reason: .duplicate(names[index].description))
        }
        fields.places[index] = try place()
        likely = index + 1
      } else {
        guard allowingOthers else {
          throw NotationError(offset: start, reason: .unknownField(name.description))
        }
        try skipValue(depth: 1)
      }
      skipSpace()
      if next == 0x7D { break }
      try expect(0x2C)
    }
    position += 1
    return fields
  }

  private static func index(
    of name: JSONName, in names: [StaticString], likely: Int
  ) -> Int? {
    if likely < names.count, name.isEqual(to: names[likely]) { return likely }
    return names.firstIndex { name.isEqual(to: $0) }
  }

  /// Moves over a value and says where it lies.
  private mutating func place() throws(NotationError) -> Fields.Place {
    let start = position
    guard next == 0x22 else {
      try skipValue(depth: 1)
      return Fields.Place(start: start, end: position, hasEscapes: false)
    }
    let (_, hasEscapes) = try rawString()
    return Fields.Place(start: start, end: position, hasEscapes: hasEscapes)
  }

  /// The one member of an object such as `{"undo":{}}`; `body` reads its value.
  public mutating func onlyMember<Value>(
    _ body: (inout JSONReader, JSONName) throws(NotationError) -> Value
  ) throws(NotationError) -> Value {
    skipSpace()
    guard next == 0x7B else { throw error(wrongTypeOrMalformed) }
    position += 1
    let name = try memberName()
    let value = try body(&self, name)
    try expect(0x7D)
    return value
  }

  mutating func memberName() throws(NotationError) -> JSONName {
    skipSpace()
    guard next == 0x22 else { throw error(.malformed) }
    let (range, hasEscapes) = try rawString()
    // No name of ours needs an escape; one that has some is unknown.
    if hasEscapes { throw error(.unknownField("")) }
    try expect(0x3A)
    skipSpace()
    return JSONName(bytes: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Moves over a value of any kind. What is inside of texts is looked at when they are taken.
  mutating func skipValue(depth: Int) throws(NotationError) {
    guard depth <= Self.maximumDepth else { throw error(.tooDeep) }
    skipSpace()
    switch next {
    case 0x22: _ = try rawString()
    case 0x7B: try eachSkipped(until: 0x7D, depth: depth, named: true)
    case 0x5B: try eachSkipped(until: 0x5D, depth: depth, named: false)
    case 0x2D, 0x30...0x39: try skipNumber()
    default:
      guard take("true") || take("false") || take("null") else { throw error(.malformed) }
    }
  }

  private mutating func eachSkipped(
    until last: UInt8, depth: Int, named: Bool
  ) throws(NotationError) {
    position += 1
    skipSpace()
    if next == last {
      position += 1
      return
    }
    while true {
      if named { _ = try memberName() }
      try skipValue(depth: depth + 1)
      skipSpace()
      if next == last { break }
      try expect(0x2C)
    }
    position += 1
  }

  private mutating func skipNumber() throws(NotationError) {
    let first = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: position += 1
      default: return
      }
    }
    if position == first { throw error(.malformed) }
  }
}
