import CSQLite
import Notation

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite.
final class Statement {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) {
    self.handle = handle
  }

  deinit {
    csqlite_finalize(handle)
  }

  /// Runs a statement that returns no rows, with these values, and makes it ready for the next run.
  func run(_ values: [Value]) throws(DatabaseError) {
    try bind(values)
    while try step() {}
    try reset()
  }

  /// Gives the parameters these values, before the first step or after a reset.
  func bind(_ values: [Value]) throws(DatabaseError) {
    for (index, value) in values.enumerated() {
      try bind(value, at: Int32(index) + 1)
    }
  }

  /// Makes it ready for the next run.
  func reset() throws(DatabaseError) {
    let code = csqlite_reset(handle)
    guard code == SQLITE_OK else { throw DatabaseError(code) }
  }

  /// Goes to the next row; `false` after the last.
  func step() throws(DatabaseError) -> Bool {
    switch csqlite_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseError(code)
    }
  }

  func integer(_ column: Int32) -> Int { Int(csqlite_column_int64(handle, column)) }

  func isNull(_ column: Int32) -> Bool { csqlite_column_type(handle, column) == SQLITE_NULL }

  /// The text of a column; broken UTF-8 is repaired.
  func text(_ column: Int32) -> String {
    guard let bytes = csqlite_column_text(handle, column) else { return "" }
    let count = Int(csqlite_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The digest that a column's text writes; `nil` for anything else.
  func digest(_ column: Int32) -> Digest? {
    guard let bytes = csqlite_column_text(handle, column) else { return nil }
    let count = Int(csqlite_column_bytes(handle, column))
    return Digest(hexadecimal: UnsafeBufferPointer(start: bytes, count: count))
  }

  /// What can be bound.
  enum Value {
    case integer(Int)
    case text(String)
    case null
  }

  private func bind(_ value: Value, at index: Int32) throws(DatabaseError) {
    let code =
      switch value {
      case .integer(let number): csqlite_bind_int64(handle, index, Int64(number))
      case .text(let text): csqlite_bind_text(handle, index, text)
      case .null: csqlite_bind_null(handle, index)
      }
    guard code == SQLITE_OK else { throw DatabaseError(code) }
  }
}
