import SeededRandomness
import Testing

@testable import Dialogue

@Suite("How words begin")
struct BeginningsTests {
  private static let names = [
    "Comunidad Campesina de Quebrada Honda", "C.C. Quebrada Honda", "Minera Cerro Azafrán S. A. C.",
    "Ministerio de Recursos y Territorio", "Ñahui Puma", "Q’eros Unidos",
    "Fortunato Ayquipa Llacsa",
    "MUNICIPALIDAD PROVINCIAL", "Ángela Íñiguez", "Asociación «El Puquio»", "Ccori’wasi", "M.R.T.",
  ]

  @Test("law: no name is left out that may be meant", arguments: 0..<200 as Range<UInt64>)
  func law(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let name = random.pick(Self.names)
    let words = PartyWords.of(name)
    // Words of it, beginnings of them, and their first letters.
    let said: [String]
    switch Int.random(in: 0..<3, using: &random) {
    case 0: said = [random.pick(words)]
    case 1: said = words.filter { _ in Bool.random(using: &random) }.map { String($0.prefix(3)) }
    default: said = [String(words.compactMap(\.first))]
    }
    guard PartyWords.match(said, words) else { return }
    let more = ["autoridad", "del"].filter { _ in Bool.random(using: &random) }
    #expect(Beginnings(of: more + said).mayBegin(name), "\(said) in \(name)")
  }

  @Test(
    "names of others are told apart",
    arguments: [
      ("autoridad nacional", "Minera Cerro Azafran"), ("veeduria ciudadana", "Fortunato Ayquipa"),
      ("defensoria", "Comunidad de Quebrada Honda"),
    ])
  func others(said: String, name: String) {
    #expect(!Beginnings(of: Folding.words(said)).mayBegin(name))
  }

  @Test("words of one letter alone, of other letters, or none tell nothing")
  func anything() {
    for said in [[], ["s"], ["日本"], ["de", "la"]] {
      #expect(Beginnings(of: said).mayBegin("Minera"))
      #expect(!Beginnings(of: said).mayBegin(""))
    }
  }
}
