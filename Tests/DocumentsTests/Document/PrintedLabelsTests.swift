import Testing

@testable import Documents

@Suite struct `Printed labels` {
  @Test(arguments: [("PRIMERO", "PRIMERO."), ("1.", "1."), ("1)", "1)"), ("", "")])
  func `A clause's number ends in one mark`(_ number: String, _ printed: String) {
    #expect(Clause(number: number, text: "x").lead == printed)
  }

  @Test(arguments: [("Lugar", "Lugar:"), ("¿Dónde?", "¿Dónde?"), ("", "")])
  func `A field's label ends in one mark`(_ label: String, _ printed: String) {
    #expect(Field(label, "x").lead == printed)
  }

  @Test func `A clause without a number is its text`() {
    #expect(Clause(number: "", text: "x").printed == "x")
    #expect(Clause(number: "I", text: "x").printed.string == "I. x")
  }
}
