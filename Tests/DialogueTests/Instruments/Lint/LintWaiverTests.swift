import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The waivers of the lint")
struct LintWaiverTests {
  private var sound = SoundAgreement()

  private func found() -> [LintFinding] {
    Lint(
      sound.table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon
    ).findings()
  }

  @Test("takes a waiver of the same rule and record, and keeps the finding in sight")
  mutating func waived() throws {
    Defect.deadline.plant(in: &sound)
    let finding = try #require(found().first)
    var values = finding.waiverValues
    values[.reasons] = .text("Lo fijará el Congreso")
    let waiver = sound.table.add(.waiver, values)
    #expect(found().map(\.waiver) == [waiver])
    #expect(found().allSatisfy { !$0.blocks })
    sound.table.strike(waiver)
    #expect(found().allSatisfy { $0.blocks })
  }

  @Test(
    "does not take a waiver of another rule, record or party",
    arguments: [
      [.lintRule: .code(.missingVerifier)],
      [.lintRule: .code(.boundWithoutSigner)],
    ] as [[FieldKey: Value]])
  mutating func notWaived(values: [FieldKey: Value]) {
    Defect.unsigned.plant(in: &sound)
    var values = values
    values[.reasons] = .text("r")
    sound.table.add(.waiver, values)
    #expect(found().allSatisfy { $0.blocks })
    values[.lintRule] = .code(.boundWithoutSigner)
    values[.agreement] = .record(sound.agreement)
    values[.party] = .party(Table.ministry)
    sound.table.add(.waiver, values)
    #expect(found().allSatisfy { $0.blocks })
    values[.party] = nil
    sound.table.add(.waiver, values)
    #expect(found().allSatisfy { !$0.blocks })
  }

  @Test(
    "does not count a waiver of what is false, changed, unread, impossible or forbidden",
    arguments: Defect.allCases)
  mutating func unwaivable(defect: Defect) throws {
    defect.plant(in: &sound)
    for finding in found() {
      sound.table.add(.waiver, finding.waiverValues.merging([.reasons: .text("r")]) { $1 })
    }
    #expect(found().map(\.isWaived) == [defect.rule.isWaivable])
  }
}
