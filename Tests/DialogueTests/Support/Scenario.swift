import PlainIdentities
import Testing

@testable import Dialogue

/// Given these events after the opening, when this command comes, then this event or refusal.
struct Scenario: Sendable, CustomTestStringConvertible {
  let name: String
  let given: [Event]
  let command: Command
  let outcome: Outcome

  enum Outcome: Hashable, Sendable {
    case event(Event)
    case refusal(Refusal)
  }

  init(_ name: String, given: [Event] = [], when command: Command, then event: Event) {
    self.name = name
    self.given = given
    self.command = command
    outcome = .event(event)
  }

  init(_ name: String, given: [Event] = [], when command: Command, refused refusal: Refusal) {
    self.name = name
    self.given = given
    self.command = command
    outcome = .refusal(refusal)
  }

  var testDescription: String { name }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let chronicle = Example.chronicle(given)
    let actual: Outcome
    do throws(Refusal) {
      // Before it stand those by which people are written down whom it calls by name.
      guard let last = try chronicle.decideAll(command, in: Example.handbook).last else { return }
      actual = .event(last)
    } catch {
      actual = .refusal(error)
    }
    #expect(actual == outcome, sourceLocation: sourceLocation)
  }
}
