import Dialogue

/// The checklists of the product: `protocol/<list>.conf`, one file a list; with the holidays.
public enum HandbookContent {
  /// The eight phases and ten norms as they are compiled in.
  ///
  /// The files are part of the program and tested with it; a broken one ends the program here.
  public static func load(closures: [Closure] = []) -> Handbook {
    let lists = ChecklistID.all.map { id in
      let path = "protocol/\(id).conf"
      do throws(ContentError) {
        return try list(id, from: EmbeddedContent.requiredFile(path))
      } catch {
        preconditionFailure("\(path): \(error)")
      }
    }
    return Handbook(
      lists.map { list in list.guests.isEmpty ? list.checklist : settled(list, in: lists) },
      holidays: HolidayContent.load(closures: closures))
  }

  /// A list with the items that stand in it too as they are in their own.
  private static func settled(_ list: List, in lists: [List]) -> Checklist {
    var items = list.checklist.items
    for place in list.guests {
      let guest = items[place]
      guard let home = ChecklistID(of: guest.id),
        let item = lists[home.index].checklist.items.first(where: { $0.id == guest.id })
      else { preconditionFailure("protocol/\(list.checklist.id).conf: \(guest.id)") }
      items[place] = item.alsoHere(when: guest.conditions)
    }
    return Checklist(id: list.checklist.id, items: items)
  }

  /// The sections of the sources that ask for the items of a list.
  static func sources(of id: ChecklistID) -> [ItemID: String] {
    let bytes = EmbeddedContent.requiredFile("protocol/\(id).conf")
    do throws(ContentError) {
      return try bytes.withUnsafeBufferPointer { bytes throws(ContentError) in
        var lines = ContentLines(bytes)
        var sources: [ItemID: String] = [:]
        var item = ""
        while let content = try lines.next() {
          switch content {
          case .heading(let name): item = name.text
          case .field(let key, let value): if key.spells("source") { sources[item] = value.text }
          }
        }
        return sources
      }
    } catch {
      preconditionFailure("protocol/\(id).conf: \(error)")
    }
  }

  /// A list as its file has it.
  struct List {
    let checklist: Checklist
    /// The places of items of another list, which stand here too.
    let guests: [Int]
  }

  /// One list from the bytes of its file: a section an item, with `source` and `when`, and where
  /// it has them `instrument` and `evidence`. A section with the name of an item of another list, and
  /// at most `when`, lets that item stand here too.
  static func list(_ id: ChecklistID, from bytes: [UInt8]) throws(ContentError) -> List {
    try bytes.withUnsafeBufferPointer { bytes throws(ContentError) in
      var lines = ContentLines(bytes)
      var reader = ChecklistReader(id)
      while let content = try lines.next() { try reader.take(content, of: lines) }
      let (items, guests) = try reader.finish()
      return List(checklist: Checklist(id: id, items: items), guests: guests)
    }
  }
}
