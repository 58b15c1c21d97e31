/// Where the members of one object lie, to be taken by name and type.
///
/// Only valid within ``JSONReader/read(_:pool:_:)``.
public struct Fields {
  /// Most members that an object of ours has.
  static let capacity = 12

  let reader: JSONReader
  let names: [StaticString]
  var places = InlineArray<12, Place>(repeating: Place(start: 0, end: 0, hasEscapes: false))

  /// Where a value lies: found once, so that a text is not searched for its end again.
  struct Place {
    // A text has at most 2^20 bytes: so all places of an object take less than two lines of cache.
    private let first: UInt32
    private let last: UInt32

    /// - Parameters:
    ///   - start: 0, which is never inside of an object, where the member is missing.
    ///   - end: just after the value.
    ///   - hasEscapes: whether it is a text with escapes.
    init(start: Int, end: Int, hasEscapes: Bool) {
      first = UInt32(truncatingIfNeeded: start)
      last = UInt32(truncatingIfNeeded: end) << 1 | (hasEscapes ? 1 : 0)
    }

    var start: Int { Int(first) }
    var end: Int { Int(last >> 1) }
    var hasEscapes: Bool { last & 1 == 1 }
    var isMissing: Bool { first == 0 }
    /// What stands between the quotes of a text.
    var text: Range<Int> { (start + 1)..<(end - 1) }
  }

  init(reader: JSONReader, names: [StaticString]) {
    precondition(names.count <= Self.capacity, "an object of ours with more members than foreseen")
    self.reader = reader
    self.names = names
  }

  public func has(_ name: StaticString) -> Bool { found(name) != nil }

  public func string(_ name: StaticString) throws(NotationError) -> String {
    try string(name, at: try place(of: name))
  }

  func string(_ name: StaticString, at place: Place) throws(NotationError) -> String {
    guard reader.bytes[place.start] == 0x22 else { throw try wrongType(name) }
    return try reader.string(in: place.text, hasEscapes: place.hasEscapes)
  }

  /// A text that comes again and again in a book.
  public func recurring(_ name: StaticString) throws(NotationError) -> String {
    try recurring(name, at: try place(of: name))
  }

  func recurring(_ name: StaticString, at place: Place) throws(NotationError) -> String {
    guard reader.bytes[place.start] == 0x22 else { throw try wrongType(name) }
    return try reader.recurringString(in: place.text, hasEscapes: place.hasEscapes)
  }

  public func integer(_ name: StaticString) throws(NotationError) -> Int {
    var reader = try reader(at: name)
    return try reader.integer()
  }

  public func boolean(_ name: StaticString) throws(NotationError) -> Bool {
    var reader = try reader(at: name)
    return try reader.boolean()
  }

  /// A value that is written as its text, such as a date or a word of a list.
  public func value<Value>(
    _ name: StaticString, _ make: (String) -> Value?
  ) throws(NotationError) -> Value {
    let text = try string(name)
    guard let value = make(text) else {
      throw try after(name).error(.unknownValue(field: name.description, value: text))
    }
    return value
  }

  public func word<Word: RawRepresentable<String>>(
    _ name: StaticString
  ) throws(NotationError) -> Word {
    try value(name, Word.init(rawValue:))
  }

  /// The reader at the value of `name`.
  public func reader(at name: StaticString) throws(NotationError) -> JSONReader {
    let place = try place(of: name)
    var reader = reader
    reader.position = place.start
    reader.field = name
    return reader
  }

  /// The reader just behind the value of `name`: where an error about the value as a whole stands.
  func after(_ name: StaticString) throws(NotationError) -> JSONReader {
    var reader = try reader(at: name)
    reader.position = try place(of: name).end
    return reader
  }

  private func wrongType(_ name: StaticString) throws(NotationError) -> NotationError {
    let reader = try reader(at: name)
    return reader.error(reader.wrongTypeOrMalformed)
  }

  private func place(of name: StaticString) throws(NotationError) -> Place {
    guard let place = found(name) else { throw reader.error(.missing(name.description)) }
    return place
  }

  private func found(_ name: StaticString) -> Place? {
    // The same literal mostly has the same address.
    let start = name.utf8Start
    let index = names.firstIndex { $0.utf8Start == start } ?? indexOfText(of: name)
    guard let index, !places[index].isMissing else { return nil }
    return places[index]
  }

  private func indexOfText(of name: StaticString) -> Int? {
    let wanted = JSONName(
      bytes: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    return names.firstIndex { wanted.isEqual(to: $0) }
  }
}

extension Fields {
  public func optionalString(_ name: StaticString) throws(NotationError) -> String? {
    guard let place = found(name) else { return nil }
    return try string(name, at: place)
  }

  public func optionalRecurring(_ name: StaticString) throws(NotationError) -> String? {
    guard let place = found(name) else { return nil }
    return try recurring(name, at: place)
  }

  public func optionalInteger(_ name: StaticString) throws(NotationError) -> Int? {
    has(name) ? try integer(name) : nil
  }

  public func optionalWord<Word: RawRepresentable<String>>(
    _ name: StaticString
  ) throws(NotationError) -> Word? {
    has(name) ? try word(name) : nil
  }
}
