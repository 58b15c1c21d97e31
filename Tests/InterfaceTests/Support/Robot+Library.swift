import Content
import Dialogue
import Documents
import PlainIdentities
import Wording

@testable import Interface

extension Robot {
  /// The library as it is read from the disk: the mesa worked on last comes first.
  var entries: [LibraryEntry] {
    books.values.map { entry(of: $0) }.sorted {
      ($1.lastAt?.milliseconds ?? 0, $0.id) < ($0.lastAt?.milliseconds ?? 0, $1.id)
    } + damaged
  }

  private func entry(of chronicle: Chronicle) -> LibraryEntry {
    let mesa = chronicle.mesa
    return LibraryEntry(
      id: mesa.id, name: mesa.caseFile.name, code: mesa.caseFile.code,
      place: mesa.caseFile.place.name, phase: mesa.phase,
      progress: mesa.progress(of: Self.handbook[mesa.phase]),
      lastSession: mesa.sessions.last?.number, lastSessionDate: mesa.sessions.last?.date,
      isSessionOpen: mesa.openSession != nil, folios: chronicle.folios.count,
      lastAt: chronicle.folios.last?.at)
  }
}
