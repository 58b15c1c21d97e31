import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What a text promises")
struct LintPromiseTests {
  private func promised(_ text: String, action: String) -> [String?] {
    let sound = SoundAgreement(text: text, action: action)
    return Lint(sound.table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon)
      .findings().filter { $0.rule == .uncarriedPromise }.map(\.words)
  }

  @Test(
    "is found where no commitment carries it",
    arguments: [
      (
        "El MTC asfaltará la vía y el MINSA construirá un hospital en Ccapi",
        "Asfaltar la vía entre Tambo y Ccapi", ["construirá un hospital"]
      ),
      ("La comunidad tendrá un hospital", "Instalar tres medidores", ["tendrá un hospital"]),
      ("Se construirá una posta y una escuela", "Construir la posta", ["una escuela"]),
      (
        "La Minera limpia el canal y la Comunidad retira el bloqueo", "Instalar tres medidores",
        ["limpia el canal", "retira el bloqueo"]
      ),
      ("El Gobierno Regional construye una posta", "Instalar medidores", ["construye una posta"]),
      ("Entregar 20 becas. Donar una ambulancia", "Entregar 20 becas", ["Donar una ambulancia"]),
    ])
  func uncarried(text: String, action: String, words: [String]) {
    #expect(promised(text, action: action) == words)
  }

  @Test(
    "is not found in what commitments carry, nor in what promises nothing",
    arguments: [
      ("El MTC asfaltará la vía", "Asfaltar la vía entre Tambo y Ccapi"),
      ("La comunidad tendrá agua limpia", "Instalar tres medidores"),
      ("Se construirán dos hospitales", "Construir el hospital de Ccapi y el de Mara"),
      ("Las partes reconocen que el hospital no funciona", "Instalar tres medidores"),
      ("La Minera limpia el canal de riego", "Limpiar el canal de riego de Ccapi"),
      ("La Comunidad Andina de Ccapi conoce la entrega del canal", "Instalar tres medidores"),
      ("Se evaluará un hospital", "Instalar tres medidores"),
      ("Instalar medidores para construir un canal", "Instalar tres medidores"),
    ])
  func carried(text: String, action: String) {
    #expect(promised(text, action: action) == [])
  }

  @Test("is asked of the commitments of the agreement, and can be waived")
  func waived() throws {
    var sound = SoundAgreement(text: "Se construirá un hospital")
    func found() -> [LintFinding] {
      Lint(sound.table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon)
        .findings()
    }
    let finding = try #require(found().first)
    #expect(found().map(\.rule) == [.uncarriedPromise])
    #expect(!finding.blocks)
    var values = finding.waiverValues
    values[.reasons] = .text("No obliga")
    sound.table.add(.waiver, values)
    #expect(found().map(\.isWaived) == [true])
  }

  @Test("is asked of how things were dealt with, and of what comes next, but not of offers")
  func parts() {
    var sound = SoundAgreement()
    for (part, text) in [
      (
        Code.development,
        "La empresa construirá una posta.\n\nEl MINSA propuso: Donar una ambulancia."
      ),
      (.nextSteps, "El MTC asfaltará la vía"), (.opening, "Se construirá un hospital"),
      (.development, "Se instalarán tres medidores"),
      (.development, "La comunidad expuso como posición: Construir un reservorio"),
    ] {
      sound.table.add(
        .actaPart,
        [.acta: .record(sound.acta), .part: .code(part), .text: .text(text)])
    }
    let found = Lint(
      sound.table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon
    ).findings().filter { $0.rule == .uncarriedPromise }
    #expect(found.map(\.words) == ["construirá una posta", "asfaltará la vía"])
    #expect(found.allSatisfy { $0.agreement == nil && !$0.blocks })
  }
}
