import Dialogue
import Wording

/// One action of the screens, as a row of data: the keymap, the key bar, the help, the palette and
/// the manual are made from these rows and from nothing else.
public struct Action: Sendable, Identifiable {
  /// The name of the action's texts is its identity.
  public let id: String
  /// The first one is shown; all work.
  public let keys: [Key]
  /// Where it can be given; empty means everywhere.
  public let rooms: [RoomName]
  let words: @Sendable (ActionTexts) -> ActionText
  /// Its place in the bar of keys; `nil` keeps it out.
  let bar: BarPlace?
  /// Whether it acts on the row under the cursor, so that it must not be given unseen.
  let isOnRow: Bool
  /// Why it cannot be given now, as a sentence; `nil` where it can.
  let obstacle: @Sendable (AppState) -> String?
  /// What it does; the key is `nil` where it was chosen by name.
  let run: @Sendable (inout AppState, Key?) -> [Effect]

  init(
    _ id: String, _ keys: [Key], in rooms: [RoomName] = [],
    words: @escaping @Sendable (ActionTexts) -> ActionText, bar: BarPlace? = nil,
    isOnRow: Bool = false,
    unless obstacle: @escaping @Sendable (AppState) -> String? = { _ in nil },
    run: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.init(
      id, keys, in: rooms, words: words, bar: bar, isOnRow: isOnRow, unless: obstacle,
      byKey: { state, _ in run(&state) })
  }

  /// One whose keys mean several things.
  init(
    _ id: String, _ keys: [Key], in rooms: [RoomName] = [],
    words: @escaping @Sendable (ActionTexts) -> ActionText, bar: BarPlace? = nil,
    isOnRow: Bool = false,
    unless obstacle: @escaping @Sendable (AppState) -> String? = { _ in nil },
    byKey run: @escaping @Sendable (inout AppState, Key?) -> [Effect]
  ) {
    self.id = id
    self.keys = keys
    self.rooms = rooms
    self.words = words
    self.bar = bar
    self.isOnRow = isOnRow
    self.obstacle = obstacle
    self.run = run
  }

  public func text(in wording: Wording) -> ActionText { words(wording.actions) }

  func isOffered(in room: RoomName) -> Bool { rooms.isEmpty || rooms.contains(room) }

  /// Where it is given when chosen from afar.
  var home: RoomName? { rooms.first }
}
