import Dialogue
import Testing

@testable import Interface

@Suite("Fields that are folded away")
struct FormFoldingTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 30),
    Size(columns: 200, rows: 60),
  ]

  /// The form of a new record of a kind, in a window.
  private static func form(_ kind: RecordKind, _ size: Size) -> (AppState, Form)? {
    var state = Robot.atTheTable().state
    state.size = size
    _ = state.openForm(.newRecord(kind, owner: nil))
    guard case .form(let form)? = state.sheet else { return nil }
    return (state, form)
  }

  /// The robot in the form of a credential, in which some fields are folded away.
  private static var delegate: Robot {
    var robot = Robot.atTheTable(columns: 80, rows: 16)
    robot.press("GnAna Quispe, COM<Enter><Esc>v")
    return robot
  }

  private func form(_ robot: Robot) throws -> Form {
    guard case .form(let form)? = robot.state.sheet else {
      throw Missing()
    }
    return form
  }

  private struct Missing: Error {}

  @Test("law: only what holds nothing and need not is folded, and only where all does not fit")
  func law() throws {
    for size in Self.sizes {
      for kind in RecordKind.allCases {
        guard let (state, form) = Self.form(kind, size) else { continue }
        for (field, spec) in zip(form.fields, kind.declaration.asked)
        where form.folded.contains(field.id) {
          #expect(field.isBlank && !spec.isRequired)
        }
        if !form.folded.isEmpty {
          var open = form
          open.unfold()
          let whole = state.layout(of: open)
          #expect(whole.isScrolled, "\(kind) \(size)")
          #expect(state.layout(of: form).contentRows < whole.contentRows)
        }
      }
    }
  }

  @Test("law: Tab goes once through all that is shown and comes back, and Shift-Tab the other way")
  func stops() throws {
    for size in Self.sizes {
      for kind in RecordKind.allCases {
        guard let (_, opened) = Self.form(kind, size) else { continue }
        var form = opened
        var seen: [Int] = []
        for _ in form.stops {
          seen.append(form.focus)
          form.moveFocus(by: 1)
        }
        #expect(form.focus == opened.focus)
        #expect(Set(seen) == Set(form.stops) && seen.count == form.stops.count)
        form.moveFocus(by: -1)
        #expect(form.focus == seen.last)
      }
    }
  }

  @Test(
    "Enter and the arrow show them, and one stands on the first", arguments: ["<Enter>", "<Right>"])
  func unfold(key: String) throws {
    var robot = Self.delegate
    let opened = try form(robot)
    let first = try #require(opened.fields.first { opened.folded.contains($0.id) }?.id)
    robot.goToMore()
    #expect(try form(robot).isOnMore)
    #expect(robot.screen.contains("mostrar"))
    robot.press(key)
    #expect(try form(robot).folded.isEmpty)
    #expect(try form(robot).focused?.id == first)
  }

  @Test("A letter on their row shows them and goes to the field that begins so")
  func letter() throws {
    var robot = Self.delegate
    robot.goToMore()
    robot.press("z")
    #expect(try form(robot).isOnMore, "none begins so")
    robot.press("v30/9<C-s>")
    #expect(robot.mesa.records.all(.delegate).first?.date(.expiry)?.description == "2026-09-30")
  }

  @Test("A field that is complained of is shown")
  func complaint() throws {
    var form = try form(Self.delegate)
    #expect(form.folded.contains(.record(.expiry)))
    form.stand(on: .record(.expiry))
    #expect(form.folded.isEmpty)
    #expect(form.focused?.id == .record(.expiry))
  }

  @Test("What a draft holds is shown when it is opened again")
  func draft() throws {
    var robot = Self.delegate
    robot.goToMore()
    robot.press("v30/9<Esc>v")
    #expect(robot.screen.contains("30/9"))
    #expect(try !form(robot).folded.contains(.record(.expiry)))
    #expect(try !form(robot).folded.isEmpty)
  }
}

extension Robot {
  /// Goes to the row that stands for what is folded away.
  fileprivate mutating func goToMore() {
    for _ in 0..<40 where state.sheet?.form?.isOnMore == false { press("<Tab>") }
  }
}
