import Dialogue
import Wording

/// Everything that decides what is on the screen.
public struct AppState: Sendable {
  public var size: Size
  public var now: Timestamp
  public let resources: Resources
  public var look: Appearance
  /// The theme that the person chose in the program, to be kept for the next time.
  public var chosenTheme: String?
  public var mouse = MouseUse()
  public var bell = BellUse()
  /// The room on the screen is the last; below it stand those to which Esc goes back. The first is
  /// always the library.
  var rooms: [any Room] = [LibraryRoom()]
  public var table: TableState?
  /// What lies on the room and takes the keys: the last one does, the others wait below it.
  public var sheets: [Sheet] = []
  /// One line that the next key takes away.
  public var message: Message?
  /// Whether this window sees the clock of the session that is open, and no other one does.
  public var keepsClock = true
  /// Whether this screen shows what is projected and nothing else, in a window of its own.
  public var isProjecting = false
  /// Whether it shows the name of the mesa and the hour alone.
  var isCurtainDown = false
  var actaView: ActaView?
  /// One line that stays until writing works again.
  public var alarm: String?
  public var drafts: [DraftKey: Draft] = [:]
  /// What was typed into a form and discarded, to be brought back when it is opened again.
  var discarded: [DraftKey: Draft] = [:]

  public init(size: Size, now: Timestamp, resources: Resources, look: Appearance) {
    self.size = size
    self.now = now
    self.resources = resources
    self.look = look
  }

  /// The texts of the screens in the language in use.
  var texts: ScreenTexts { look.wording.screens }
}

/// A line that tells how the last thing went.
public struct Message: Hashable, Sendable {
  public enum Tone: Sendable {
    case info, warning, error
  }

  public var tone: Tone
  public var text: String

  public init(_ tone: Tone, _ text: String) {
    self.tone = tone
    self.text = text
  }
}
