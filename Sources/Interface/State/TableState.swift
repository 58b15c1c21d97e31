import Dialogue

/// The mesa on the screen.
public struct TableState: Sendable {
  public var chronicle: Chronicle
  /// A sentence that says why nothing can be written; `nil` where writing works.
  public var readOnly: String?
  public var past: PastView?
  /// Rooms as they were last left.
  var left: [RoomName: any Room] = [:]

  /// The folio of which was asked whether it shall be undone.
  var askedUndo: Int?
  /// Since when nobody saw time go by that counts for somebody, until it is said what it was.
  var unseen: Timestamp?
  /// Who was picked last in this window, the latest first.
  var recentPeople: [PersonID] = []

  /// Which names no line on the screen tells, as they were at so many folios.
  var veil: (folios: Int, names: WithheldNames)?

  /// What this window wrote.
  var own: OwnFolios

  public init(chronicle: Chronicle, readOnly: String? = nil) {
    self.chronicle = chronicle
    own = OwnFolios(opened: chronicle.folios.count)
    self.readOnly = readOnly
  }

  /// Of the mesa, whose past is its own: asked often, and so without a copy of all of it.
  var id: String { chronicle.mesa.id }

  /// The state on the screen: now, or as it stood.
  public var mesa: Mesa { past?.mesa ?? chronicle.mesa }
}

/// A mesa as it stood at a folio.
public struct PastView: Sendable {
  public let folio: Int
  /// The session whose closing that folio is, where one was chosen.
  public let session: Int?
  public let mesa: Mesa

  public init(folio: Int, session: Int?, mesa: Mesa) {
    self.folio = folio
    self.session = session
    self.mesa = mesa
  }
}
