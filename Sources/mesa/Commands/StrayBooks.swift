/// Other books that lie in a mesa's folder: what a synchroniser leaves where two laptops wrote, or a
/// copy made by hand. Nothing of them is counted, and each may hold folios that the book lacks.
enum StrayBooks {
  /// Their names, sorted; none where the folder cannot be read.
  static func names(in folder: String) -> [String] {
    PrivateFolder.names(in: folder).filter(isStray).sorted()
  }

  /// Whether a file of this name is a book or a side file besides ours: `libro (copia).jsonl`,
  /// `libro.sync-conflict-….jsonl`, `.~libro.jsonl`. A torn line that was set aside is none.
  static func isStray(_ name: String) -> Bool {
    guard name != "libro.jsonl", name != "libro.cabeza", !name.hasPrefix("libro.cola-") else {
      return false
    }
    let lower = name.lowercased()
    return lower.hasSuffix(".jsonl") || lower.hasPrefix("libro")
  }
}
