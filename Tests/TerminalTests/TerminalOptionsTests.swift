import Terminal
import Testing

struct TerminalOptionsTests {
  @Test("NO_COLOR turns colours off unless it is empty")
  func noColour() {
    #expect(TerminalOptions(environment: [:]).wantsColour)
    #expect(TerminalOptions(environment: ["NO_COLOR": ""]).wantsColour)
    #expect(!TerminalOptions(environment: ["NO_COLOR": "1"]).wantsColour)
  }
}
