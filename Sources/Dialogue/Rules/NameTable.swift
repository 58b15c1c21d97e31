/// Finds names among many, such as those of the cases of an enumeration, with little work.
///
/// What an enumeration is given to find its cases by hashes each name once more than a start can
/// spare.
public struct NameTable: Sendable {
  private let names: [String]
  /// One more than the place of a name, where its hash falls or behind; 0 where none is.
  private var slots: [UInt16]

  public init(_ names: [String]) {
    self.names = names
    var size = 16
    while size < names.count * 2 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    for (place, name) in names.enumerated() {
      var slot = Self.hash(of: name) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(place + 1)
    }
  }

  /// The place of a name among those that were given.
  public func place(of name: String) -> Int? {
    var slot = Self.hash(of: name) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if names[place] == name { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(of name: String) -> Int {
    var name = name
    return name.withUTF8 { bytes in
      var hash: UInt32 = 0
      for byte in bytes { hash = hash &* 31 &+ UInt32(byte) }
      return Int(hash ^ hash >> 15)
    }
  }
}

extension RecordKind {
  private static let table: NameTable = NameTable(allCases.map(\.rawValue))

  /// The kind that is called so in a book.
  public init?(named name: String) {
    guard let place = Self.table.place(of: name) else { return nil }
    self = Self.allCases[place]
  }
}

extension EvidenceRule {
  private static let table: NameTable = NameTable(allCases.map(\.rawValue))

  /// The rule that is called so in a list.
  public init?(named name: String) {
    guard let place = Self.table.place(of: name) else { return nil }
    self = Self.allCases[place]
  }
}
