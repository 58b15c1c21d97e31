import Notation

/// A book whose texts are in the search index.
struct IndexedBook {
  /// Names the mesa in the numbers of its entries.
  let number: Int
  let id: String
  /// Digest of the book's last line when it was read.
  let head: Digest
  /// How many entries it has.
  let entries: Int

  var checksum: Int {
    var sum = Checksum()
    sum.add(SearchSchema.fingerprint)
    sum.add(number)
    sum.add(id)
    sum.add(head.description)
    sum.add(entries)
    return sum.value
  }

  /// The numbers of its entries.
  var ids: Range<Int> {
    let first = number << SearchSchema.placeBits
    return first..<(first + entries)
  }
}
