import Notation

/// Goes on with the book of a mesa in the library by what a copy of it has further.
///
/// Files first, each durable before a folio names it; then the lines, in one write under the book's lock;
/// then the files that take the place of others.
struct Continuation {
  let book: SoundBook
  /// The mesa's folder in the library.
  let folder: String

  /// - Parameters:
  ///   - check: what the files that were put there must be.
  ///   - refusal: what stands in the way, should the book have grown meanwhile.
  func make(
    _ check: (Arrival) throws(CarryError) -> Void,
    orRefuse refusal: (Kinship, Book) throws(CarryError) -> CarryError?
  ) throws(CarryError) -> Arrival {
    let own = try CarryError.ofDisk { () throws(LedgerError) in
      try Book.open(folder, for: .writing, through: book.syscalls)
    }
    if case .readOnly(let reason) = own.condition { throw .disk(.readOnly(reason)) }
    let arrival = Arrival(own.files.folder)
    var isWritten = false
    do throws(CarryError) {
      try arrival.take(try BesideFile.all(of: book), of: book)
      try check(arrival)
      try own.transact(orFail: CarryError.disk) { () throws(CarryError) in
        let kinship = try CarryError.ofDisk { () throws(LedgerError) in
          try Kinship(of: own.files.book, own.cursor, to: book.file, book.end)
        }
        if let error = try refusal(kinship, own) { throw error }
        if kinship == .begins {
          try CarryError.ofDisk { () throws(LedgerError) in
            try own.goOn(with: try book.lines(after: own.cursor.folios), upTo: book.end)
          }
        }
        isWritten = true
        try arrival.settle()
      }
    } catch {
      if !isWritten { arrival.withdraw() }
      throw error
    }
    return arrival
  }
}
