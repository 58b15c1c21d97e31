import Testing

@testable import Content

@Suite("The gazetteer")
struct GazetteerTests {
  private static let gazetteer = Gazetteer.load()

  private func names(_ text: String, limit: Int = 5) -> [String] {
    Self.gazetteer.search(text, limit: limit).map(\.name)
  }

  @Test("holds all departments, provinces and districts of the source")
  func complete() {
    let levels = Dictionary(grouping: Self.gazetteer.entries, by: \.level).mapValues(\.count)
    #expect(levels == [.department: 25, .province: 196, .district: 1892])
    #expect(Set(Self.gazetteer.entries.map(\.ubigeo)).count == Self.gazetteer.entries.count)
  }

  @Test("gives every place with what it lies in")
  func context() {
    for entry in Self.gazetteer.entries {
      let commas = entry.name.count { $0 == "," }
      #expect(commas == (entry.level == .department ? 0 : entry.level == .province ? 1 : 2))
    }
  }

  @Test(
    "writes names as people do",
    arguments: [
      ("030506", "Challhuahuacho, Cotabambas, Apurímac"), ("020000", "Áncash"),
      ("100000", "Huánuco"), ("120000", "Junín"), ("220000", "San Martín"), ("080000", "Cusco"),
      ("150142", "Villa El Salvador, Lima, Lima"), ("130000", "La Libertad"),
      ("170000", "Madre de Dios"), ("070103", "Carmen de la Legua Reynoso, Callao, Callao"),
    ])
  func spelling(code: String, name: String) {
    #expect(Self.gazetteer.entry(ubigeo: code)?.name == name)
  }

  @Test("finds with and without accents and case", arguments: ["Áncash", "ancash", "ANCASH"])
  func folded(text: String) {
    #expect(names(text, limit: 1) == ["Áncash"])
  }

  @Test("puts districts first, then provinces, then departments, an equal name before longer ones")
  func order() {
    let levels = Self.gazetteer.search("lima", limit: 100).map(\.level)
    #expect(names("lima", limit: 1) == ["Lima, Lima, Lima"])
    let department = levels.firstIndex(of: .department)
    let province = levels.firstIndex(of: .province)
    #expect((province ?? 0) < (department ?? 0))
    #expect(
      names("cotab", limit: 2) == ["Cotabambas, Cotabambas, Apurímac", "Cotabambas, Apurímac"])
  }

  @Test("finds words of the whole name in any order")
  func words() {
    #expect(names("miraflores, arequipa") == ["Miraflores, Arequipa, Arequipa"])
    #expect(names("apurimac challhua") == ["Challhuahuacho, Cotabambas, Apurímac"])
    #expect(names("salvador villa") == ["Villa El Salvador, Lima, Lima"])
  }

  @Test("finds nothing for a blank text, an unknown one, or none wanted")
  func nothing() {
    #expect(names("") == [])
    #expect(names(" , ") == [])
    #expect(names("xyzzy") == [])
    #expect(names("lima", limit: 0) == [])
    #expect(names("a", limit: 7).count == 7)
  }

  @Test("leaves out lines of another form")
  func otherLines() {
    let text = "# x\n010000\tAmazonas\n0101\tX\n010100\n010100\tLuya\n010101\tLámud\n"
    let names = Gazetteer(tsv: Array(text.utf8)).entries.map(\.name)
    #expect(names == ["Amazonas", "Luya, Amazonas", "Lámud, Luya, Amazonas"])
  }
}
