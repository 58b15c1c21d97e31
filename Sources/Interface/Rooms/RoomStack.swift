extension AppState {
  /// The room on the screen.
  var top: any Room { rooms[rooms.count - 1] }

  /// Its name.
  public var room: RoomName { top.name }

  /// The room of a type that is on the screen, or next below.
  func nearest<Wanted: Room>(_ type: Wanted.Type) -> Wanted? {
    for room in rooms.reversed() {
      if let room = room as? Wanted { return room }
    }
    return nil
  }

  /// Changes that room; nothing where there is none.
  mutating func change<Wanted: Room>(_ type: Wanted.Type, _ body: (inout Wanted) -> Void) {
    for index in rooms.indices.reversed() {
      guard var room = rooms[index] as? Wanted else { continue }
      body(&room)
      rooms[index] = room
      return
    }
  }

  /// The row under the cursor of the room on the screen.
  var cursor: Int {
    get { top.focus.row }
    set { rooms[rooms.count - 1].focus = RowFocus(newValue) }
  }

  /// Puts a room on the screen, above the one that was there; nowhere does it stand twice.
  @discardableResult
  mutating func enter(_ room: any Room) -> [Effect] {
    rooms.removeAll { $0.name == room.name }
    rooms.append(room)
    return []
  }

  /// The same with a room as it was last left, or as it opens.
  @discardableResult
  mutating func enter(_ name: RoomName) -> [Effect] {
    guard name != room, let declaration = RoomTable.declaration(of: name) else { return [] }
    let kept = declaration.isKept ? table?.left[name] : nil
    let open = rooms.first { $0.name == name } ?? kept
    guard let room = open ?? declaration.make(self) else { return [] }
    return enter(room)
  }

  /// Back to where one came from: the past to the present, a room to the one below it, the mesa to
  /// the room of the library from which it was opened.
  mutating func goBack() -> [Effect] {
    guard rooms.count > 1 else { return [] }
    if !top.isOfMesa {
      rooms.removeLast()
      return []
    }
    if rooms.count == 2 {
      if table?.past != nil {
        table?.past = nil
        return []
      }
      leaveMesa()
      rooms += library.above
      return [.openLibrary] + surveyAgain()
    }
    let room = rooms.removeLast()
    table?.left[room.name] = room
    if let message = room.unsaved(self) { self.message = message }
    return []
  }

  /// The checklist of the mesa with nothing above it.
  mutating func returnToChecklist() {
    for room in rooms.dropFirst(2) { table?.left[room.name] = room }
    rooms.removeSubrange(min(2, rooms.count)...)
  }

  mutating func leaveMesa() {
    library.wanted = table?.mesa.id
    rooms.removeSubrange(1...)
    sheets = []
  }

  mutating func move(_ movement: Movement) -> [Effect] {
    var room = top
    room.move(movement, self)
    rooms[rooms.count - 1] = room
    return []
  }

  mutating func moveAcross(_ direction: Across) -> [Effect] {
    var room = top
    room.moveAcross(direction, self)
    rooms[rooms.count - 1] = room
    return []
  }

  /// Lets the room on the screen take in what changed.
  mutating func settle() {
    var room = top
    room.settle(self)
    rooms[rooms.count - 1] = room
    if type(of: room).isVeiled { keepVeil() }
  }

  /// Opens what is under the cursor to be read whole.
  mutating func readSelected() -> [Effect] {
    guard let reader = top.reader(self) else { return [] }
    lay(.reader(reader))
    return []
  }
}
