/// A named part of a content file.
public struct Section: Hashable, Sendable {
  /// Empty for the fields before the first `[section]`.
  public let name: String
  /// Line of the heading, counted from 1.
  public let line: Int
  public internal(set) var fields: [Field]

  /// The value of a key; `nil` where the section has none.
  public subscript(key: String) -> String? { fields.first { $0.key == key }?.value }

  /// The field with this key, with something in it.
  ///
  /// - Throws: ``ContentError`` with the line of the section or of the empty field.
  public func field(_ key: String) throws(ContentError) -> Field {
    guard let field = fields.first(where: { $0.key == key }) else {
      throw ContentError(line: line, reason: .missingKey(key))
    }
    guard !field.value.isEmpty else {
      throw ContentError(line: field.line, reason: .emptyValue(key))
    }
    return field
  }

  /// Makes sure that the section has no keys but these.
  public func allow(_ keys: [String]) throws(ContentError) {
    guard let stranger = fields.first(where: { !keys.contains($0.key) }) else { return }
    throw ContentError(line: stranger.line, reason: .unknownKey(stranger.key))
  }
}

/// A `key = value` of a content file.
public struct Field: Hashable, Sendable {
  public let key: String
  public let value: String
  /// Counted from 1.
  public let line: Int
}
