import Dialogue
import Interface
import Notation
import Registry

/// What a search found, in words or as data.
struct SearchReport {
  let words: Words
  let query: SearchQuery

  /// Widest line, in columns.
  private static let width = 78

  /// Mesa by mesa, each place with its folio and the words around what was looked for.
  func page(_ found: SearchFindings) -> String {
    guard !found.hits.isEmpty else { return words.search.nothing }
    var lines: [String] = []
    var mesa: String?
    for hit in found.hits {
      if hit.mesa != mesa {
        if mesa != nil { lines.append("") }
        lines.append(Shown.line(hit.mesa) + "  " + Shown.line(hit.mesaName))
        mesa = hit.mesa
      }
      let place = words.search.name(hit.entry).capitalizedFirst
      lines.append("  \(place), \(words.search.folio(hit.entry.folio))")
      lines.append("    " + Shown.line(excerpt(hit, Self.width - 4)))
    }
    let count = words.search.found(found.total, shown: found.hits.count)
    return (lines + ["", count]).joined(separator: "\n")
  }

  /// `{"total":2,"hits":[{"mesa":…,"kind":"agreement","number":3,"folio":41,"match":"whole",…}]}`.
  func json(_ found: SearchFindings) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.member("total", found.total)
      $0.name("hits")
      $0.list(found.hits) { json, hit in json.object { write(hit, to: &$0) } }
    }
    return json.bytes
  }

  private func write(_ hit: SearchHit, to json: inout JSONWriter) {
    json.member("mesa", hit.mesa)
    json.member("name", hit.mesaName)
    json.member("kind", hit.entry.place.kind)
    if hit.entry.number > 0 { json.member("number", hit.entry.number) }
    json.member("folio", hit.entry.folio)
    json.member("match", hit.match == .whole ? "whole" : "beginning")
    json.member("excerpt", excerpt(hit, 160))
  }

  private func excerpt(_ hit: SearchHit, _ limit: Int) -> String {
    words.search.excerpt(hit.entry, query, limit)
  }
}
