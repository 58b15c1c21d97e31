/// Other books that lie in a mesa's folder: what a synchroniser leaves where two laptops wrote, or a
/// copy made by hand. Nothing of them is counted, and each may hold folios that the book lacks.
enum StrayBooks {
  /// Their names, sorted; none where the folder cannot be read.
  static func names(in folder: String) -> [String] {
    PrivateFolder.names(in: folder).filter(isStray).sorted()
  }

  /// Whether a file of this name is a book or a side file besides ours: `libro (copia).jsonl`,
  /// `libro.sync-conflict-….jsonl`, `.~libro.jsonl`. What mesa itself set aside is none.
  static func isStray(_ name: String) -> Bool {
    guard name != "libro.jsonl", name != "libro.cabeza", !isSetAside(name) else { return false }
    let lower = name.lowercased()
    return lower.hasSuffix(".jsonl") || lower.hasPrefix("libro")
  }

  /// `libro.cola-1`, `libro.cabeza-2`.
  private static func isSetAside(_ name: String) -> Bool {
    for base in ["libro.cola-", "libro.cabeza-"] where name.hasPrefix(base) {
      let number = name.dropFirst(base.count)
      return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
    }
    return false
  }
}
