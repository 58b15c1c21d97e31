import Dialogue

extension Wording {
  func sentence(for event: RoomEvent, guide: Guide) -> String {
    switch event {
    case .noteAdded(_, let text, let item, _): history.note(text, item.map { guide[$0].title })
    }
  }

  func sentence(for difference: RoomDifference, guide: Guide) -> String {
    switch difference {
    case .note(let note): history.note(note.text, note.item.map { guide[$0].title })
    case .noteStruck(let note): history.noteStruck(note.text)
    }
  }
}
