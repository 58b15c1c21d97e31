import Dialogue

extension Wording {
  func sentence(
    for event: RoomEvent, guide: Guide, parties: (PartyID) -> String?,
    people: (PersonID) -> Person?
  ) -> String {
    switch event {
    case .noteAdded(_, let text, let item, _, let saying):
      history.note(
        text, item.map { guide[$0].title },
        of: saying?.speaker.map { name(of: $0, parties, people) })
    case .noteSorted(let id, let kind): history.noteSorted(id.serial, noteKinds.name(kind))
    case .noteAttributed(let id, let speaker):
      history.noteAttributed(id.serial, speaker.map { name(of: $0, parties, people) })
    case .noteReleased(let id, let speaker):
      caucus.released(id.serial, name(of: speaker, parties, people))
    case .noteJoined(let id, let other): history.noteJoined(id.serial, to: other.serial)
    case .noteStruck(let id): history.noteStruck(number: id.serial)
    }
  }

  func sentence(
    for difference: RoomDifference, guide: Guide, parties: (PartyID) -> String?,
    people: (PersonID) -> Person?
  ) -> String {
    switch difference {
    case .note(let note):
      history.note(
        note.text, note.item.map { guide[$0].title },
        of: note.saying?.speaker.map { name(of: $0, parties, people) })
    case .noteStruck(let note): history.noteStruck(note.text)
    case .noteChanged(let note): history.noteChanged(note.text, noteKinds.name(note.kind))
    }
  }
}
