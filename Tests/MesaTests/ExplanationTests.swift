import Content
import Dialogue
import Interface
import Ledger
import Notation
import Registry
import Testing
import Wording

@testable import mesa

@Suite("A sentence for every problem")
struct ExplanationTests {
  static let errno = Errno(rawValue: 5)

  static let problems: [Problem] =
    [
      .ledger(.missing("/m")), .ledger(.exists("/m")), .ledger(.notABook("/m", .pipe)),
      .ledger(.readOnly(.requested)), .ledger(.busy(pid: 7)),
      .ledger(.busy(pid: nil)), .ledger(.readOnly(.damaged(folio: 3))),
      .ledger(.readOnly(.newerFormat(product: "9.9"))), .ledger(.readOnly(.noPermission)),
      .ledger(.readOnly(.missingFromEnd(expected: 6, found: 4))),
      .ledger(.readOnly(.missingFromEnd(expected: 5, found: 4))),
      .ledger(.readOnly(.missingFromEnd(expected: 5, found: 0))),
      .ledger(.readOnly(.headDiffers(folio: 4))), .acceptance(.nothingToAccept),
      .acceptance(.endsElsewhere(last: 3)), .acceptance(.noFolios),
      .acceptance(.failed(.readOnly(.damaged(folio: 3)))), .usage(.badCode("xyz")),
      .ledger(.readOnly(.newerFormat(product: nil))), .ledger(.readOnly(.readOnlyFileSystem)),
      .ledger(.readOnly(.failed(.sync, errno))), .ledger(.folioTooLong(bytes: 2, limit: 1)),
      .ledger(.changedUnderneath("/m")), .library(.notAFolder("/m")),
      .library(.system(errno, path: "/m")), .library(.unknownMesa("q", nearest: [])),
      .library(.unknownMesa("q", nearest: ["a", "b"])),
      .library(.ambiguous("q", matches: ["a", "b"])), .output(.failed(28)),
      .input(InputFailure(code: 5)),
      .notation(NotationError(offset: 1, reason: .unknownValue(field: "mark", value: "x"))),
      .notation(NotationError(offset: 1, reason: .unknownValue(field: "deadline", value: "x"))),
      .notation(NotationError(offset: 1, reason: .notADay(field: "date", value: "lunes"))),
      .usage(.badDate("lunis", .notUnderstood)), .usage(.badDate("31/2", .noSuchDay)),
      .usage(.badDate("lunes 15/12", .otherWeekday(CalendarDate(dayNumber: 20_802)))),
      .usage(.badDate("1/1/2101", .unusualYear(CalendarDate(dayNumber: 47_847)))),
    ]
    + [.open, .inspect, .read, .write, .sync, .lock, .truncate, .makeFolder, .watch].map {
      .system($0, errno, path: "/m")
    }
    + ([2, 13, 1, 30, 28, 122, 27, 5, 20, 21, 40, 99, 19, 107, 113, 117, 71, 4_000] as [Int32]).map
  {
    .system(.open, Errno(rawValue: $0), path: "/m")
  }

  @Test("is whole and of its language", arguments: problems.indices, Language.allCases)
  func whole(index: Int, language: Language) {
    let sentence = Explanation(Words(language)).sentence(Self.problems[index])
    #expect(sentence.hasSuffix("."), "\(sentence)")
    #expect(!sentence.contains("Optional") && !sentence.contains(".."), "\(sentence)")
    let other = Explanation(Words(language == .spanish ? .english : .spanish))
    #expect(sentence != other.sentence(Self.problems[index]))
  }

  @Test("never is a bare number, whatever number the system gives", arguments: Language.allCases)
  func numbers(language: Language) {
    for number in 1...133 {
      let errno = Errno(rawValue: Int32(number))
      let problem = Problem.system(.read, errno, path: "/m")
      let sentence = Explanation(Words(language)).sentence(problem)
      guard sentence.contains(where: { $0.isNumber }) else { continue }
      // 41 and 58 are given to no error of this system.
      let isNamed = errno.name.map { sentence.contains("(\($0), ") } ?? [41, 58].contains(number)
      #expect(isNamed && sentence.contains(" \(number))"), "\(sentence)")
    }
  }

  @Test("of a drive that was unplugged or lost says so", arguments: [19, 6, 123, 107, 67])
  func gone(number: Int32) {
    let sentence = Explanation(Words(.spanish)).sentence(
      .library(.system(Errno(rawValue: number), path: "/m")))
    #expect(sentence.contains("ya no está conectado"), "\(sentence)")
  }

  @Test("gives a subcommand that a shell takes as it stands, whatever the folder is called")
  func quoted() {
    for (folder, word) in [
      ("q-1", "q-1"), ("q (copia)", "'q (copia)'"), ("d'Arc $x", "'d'\\''Arc $x'"), ("ñ", "'ñ'"),
    ] {
      let problem = Problem.ledger(.readOnly(.missingFromEnd(expected: 2, found: 1)))
      let sentence = Explanation(Words(.spanish), mesa: folder).sentence(problem)
      #expect(sentence.contains("«mesa verificar \(word) --aceptar-final 1»"), "\(sentence)")
    }
  }

  @Test("shows hostile text harmlessly")
  func hostile() {
    let sentence = Explanation(Words(.spanish)).sentence(.ledger(.missing("a\u{1B}[2J\nb")))
    #expect(!sentence.contains("\u{1B}") && !sentence.contains("\n"))
  }
}
