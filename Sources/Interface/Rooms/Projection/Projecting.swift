import Dialogue
import Wording

/// What is shown at the table, and the curtain over it.
extension AppState {
  /// What can be shown: the table, then each clause, then the room of the projection itself.
  var projectionEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    let clauses = mesa.records.all(.agreement).map { clause in
      PickerEntry(
        .project(.clause(clause.id)), title: line(of: clause),
        detail: "\(clause.number)")
    }
    let here = ActionTable.action("projection").map {
      [PickerEntry(.action($0), title: $0.text(in: look.wording).title, detail: "")]
    }
    return [PickerEntry(.project(.table), title: projectionTexts.table, detail: "")] + clauses
      + (here ?? [])
  }

  /// Whoever chooses what is shown wants it seen.
  func project(_ projection: Projection) -> [Effect] {
    [.performAll([.floor(.project(projection)), .floor(.setCurtain(isDown: false))])]
  }

  /// Over this screen and, while a session runs, over the projection.
  mutating func lowerCurtain() -> [Effect] {
    isCurtainDown = true
    guard Obstacle.floor(self) == nil, openFloor?.isCurtainDown == false else { return [] }
    return [.perform(.floor(.setCurtain(isDown: true)))]
  }

  /// A key while it is down: the one that lowered it raises it, from the projection too, whatever let it
  /// down there; but for a meeting apart that goes on.
  mutating func takeKeyOfCurtain(_ key: Key) -> [Effect] {
    if let alarm = ActionTable.action("emergency"), alarm.keys.contains(key) {
      // An emergency waits for nothing; the projection stays as it is.
      isCurtainDown = false
      return give(alarm, by: key)
    }
    guard let action = ActionTable.action("curtain"), action.keys.contains(key) else {
      return key == .control("c") ? [.quit] : []
    }
    isCurtainDown = false
    guard Obstacle.floor(self) == nil, openFloor?.isCurtainDown == true else { return [] }
    guard openCaucus == nil else {
      message = Message(.info, look.wording.refusals.sentence(.caucusGoesOn))
      return []
    }
    return [.perform(.floor(.setCurtain(isDown: false)))]
  }
}
