/// Where the members of one object lie, to be taken by name and type.
///
/// Only valid within ``JSONReader/read(_:pool:_:)``.
public struct Fields {
  /// Most members that an object of ours has.
  static let capacity = 12

  let reader: JSONReader
  let names: [StaticString]
  /// Where each value begins; 0, which is never inside of an object, where it is missing.
  var starts = InlineArray<12, Int>(repeating: 0)

  init(reader: JSONReader, names: [StaticString]) {
    precondition(names.count <= Self.capacity, "an object of ours with more members than foreseen")
    self.reader = reader
    self.names = names
  }

  public func has(_ name: StaticString) -> Bool { start(of: name) != 0 }

  public func string(_ name: StaticString) throws(NotationError) -> String {
    var reader = try reader(at: name)
    return try reader.string()
  }

  /// A text that comes again and again in a book.
  public func recurring(_ name: StaticString) throws(NotationError) -> String {
    var reader = try reader(at: name)
    return try reader.recurringString()
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
    var reader = try reader(at: name)
    let text = try reader.string()
    guard let value = make(text) else {
      throw reader.error(.unknownValue(field: name.description, value: text))
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
    let start = start(of: name)
    guard start != 0 else { throw reader.error(.missing(name.description)) }
    var reader = reader
    reader.position = start
    reader.field = name
    return reader
  }

  private func start(of name: StaticString) -> Int {
    for (index, known) in names.enumerated() where known.utf8Start == name.utf8Start {
      return starts[index]
    }
    let wanted = JSONName(
      bytes: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    guard let index = names.firstIndex(where: { wanted.isEqual(to: $0) }) else { return 0 }
    return starts[index]
  }
}

extension Fields {
  public func optionalString(_ name: StaticString) throws(NotationError) -> String? {
    has(name) ? try string(name) : nil
  }

  public func optionalRecurring(_ name: StaticString) throws(NotationError) -> String? {
    has(name) ? try recurring(name) : nil
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
