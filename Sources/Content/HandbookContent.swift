import Dialogue

/// The checklists of the product: `protocol/<list>.conf`, one file a list; with the holidays.
public enum HandbookContent {
  /// The eight phases and ten norms as they are compiled in.
  ///
  /// The files are part of the program and tested with it; a broken one ends the program here.
  public static func load(closures: [Closure] = []) -> Handbook {
    Handbook(
      ChecklistID.all.map { id in
        let path = "protocol/\(id).conf"
        do throws(ContentError) {
          return try checklist(id, from: EmbeddedContent.requiredFile(path))
        } catch {
          preconditionFailure("\(path): \(error)")
        }
      }, holidays: HolidayContent.load(closures: closures))
  }

  /// One list from the bytes of its file: a section an item, with `source` and `when`, and where
  /// it has them `instrument` and `evidence`.
  static func checklist(
    _ id: ChecklistID, from bytes: [UInt8]
  ) throws(ContentError) -> Checklist {
    try bytes.withUnsafeBufferPointer { bytes throws(ContentError) in
      var lines = ContentLines(bytes)
      var reader = ChecklistReader(id)
      while let content = try lines.next() { try reader.take(content, of: lines) }
      return Checklist(id: id, items: try reader.finish())
    }
  }
}
