import Dialogue
import Testing
import Wording

@testable import Interface

@Suite("Story: themes and languages")
struct AppearanceStory {
  @Test("Every theme comes round, is named, and kept in the checkpoint")
  func themes() {
    var robot = Robot.inQuebradaHonda
    let first = robot.state.look.theme.id
    var seen: Set<String> = []
    for _ in Robot.themes {
      robot.press(":tema<Enter>")
      let theme = robot.state.look.theme
      #expect(robot.screen.contains(theme.name(in: .spanish)))
      #expect(robot.state.checkpoint.theme == theme.id)
      seen.insert(theme.id)
    }
    #expect(seen.count == Robot.themes.count)
    #expect(robot.state.look.theme.id == first)
    robot.press(":tema<Enter>")
    var next = Robot()
    next.state.restore(robot.state.checkpoint)
    #expect(next.state.look.theme.id == robot.state.look.theme.id)
  }

  @Test("The language is switched there and back, actions and guide included")
  func language() {
    var robot = Robot.inQuebradaHonda
    let spanish = robot.screen
    robot.press(":idioma<Enter>")
    #expect(robot.screen.contains("Session 2 running"))
    #expect(robot.screen.contains("Why:"))
    #expect(robot.screen.contains("help"))
    robot.press(":language<Enter>")
    #expect(robot.screen == spanish)
  }

  @Test("No English word is left on a Spanish screen", arguments: Scene.allCases)
  func noEnglish(scene: Scene) {
    let words = Set(
      scene.robot().screen.lowercased().split { !$0.isLetter }.map { String($0) })
    let english: Set<String> = [
      "the", "and", "of", "open", "close", "session", "note", "notes", "save", "back", "help",
      "quit", "is", "are", "read", "only", "phase", "done", "pending", "none", "yes",
    ]
    #expect(words.isDisjoint(with: english))
  }

  @Test("No Spanish word is left on an English screen", arguments: Scene.allCases)
  func noSpanish(scene: Scene) {
    // What the person typed, the alarms of the world and the sources are in their own language.
    guard ![.readOnly, .alarm, .library, .newMesa, .helpFilter, .folioRead].contains(scene) else {
      return
    }
    let lines = scene.robot(language: .english).screen.split(separator: "\n")
    let words = Set(
      lines.filter { !$0.contains("Source:") }.joined(separator: " ").lowercased()
        .split { !$0.isLetter }.map { String($0) })
    let spanish: Set<String> = [
      "sesión", "fase", "cerrar", "volver", "ayuda", "guardar", "nota", "notas", "pulse", "abrir",
      "parte", "partes", "libro", "todavía", "asisten", "ninguna", "sí", "ausente", "buscar",
    ]
    #expect(words.isDisjoint(with: spanish), "\(words.intersection(spanish))")
  }
}
