import Dialogue
import PlainIdentities

@testable import Ledger

extension Samples {
  enum Step: Sendable {
    case command(Command)
    /// Written as it is, as an earlier version did.
    case event(@Sendable (Mesa) -> Event?)
    /// A command that speaks of what an earlier step made.
    case following(@Sendable (Mesa) -> Command?)
  }

  /// A book with the opening and the first steps of ``story``.
  static func book(
    in library: String, commands count: Int = commands.count, through syscalls: Syscalls = .live
  ) throws -> Book {
    var syscalls = syscalls
    // The same story is the same book each time.
    syscalls.random = { 0x7C_5E11_A2E7 }
    let book = try Book.create(
      in: library, opening: opening(), at: instant(0), by: author, through: syscalls)
    for (index, step) in story.prefix(count).enumerated() {
      switch step {
      case .command(let command):
        try book.perform(command, in: handbook, at: instant(index + 1), by: author)
      case .event(let event):
        if let event = event(book.mesa) {
          try book.append(event, at: instant(index + 1), by: author)
        }
      case .following(let command):
        if let command = command(book.mesa) {
          try book.perform(command, in: handbook, at: instant(index + 1), by: author)
        }
      }
    }
    return book
  }
}
