import Dialogue
import Interface
import Registry

extension LibraryEntry {
  /// A mesa of the library as the screens show it.
  init(_ summary: MesaSummary, _ explanation: Explanation) {
    self.init(
      id: summary.id, name: summary.name, code: summary.code, place: summary.place,
      phase: summary.phase,
      progress: Progress(settled: summary.settled, total: summary.total),
      lastSession: summary.lastSession?.number, lastSessionDate: summary.lastSession?.date,
      isSessionOpen: summary.isSessionOpen, folios: summary.folios, lastAt: summary.lastAt,
      problem: summary.problem.map(explanation.sentence))
  }
}
