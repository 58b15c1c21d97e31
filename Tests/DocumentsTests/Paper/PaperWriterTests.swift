import Testing

@testable import Documents

@Suite("Paper") struct PaperWriterTests {
  @Test(
    .enabled(if: Tool.isInstalled("qpdf", "pdfinfo")), arguments: [Sample.acta, Sample.hostile])
  func `The file is sound, on A4, and says whose it is`(_ document: Document) throws {
    let paper = try PaperFile(document)
    let check = try paper.run("qpdf", ["--check"])
    #expect(check.status == 0, "\(check.said)")
    let count = try #require(Int(paper.info("Pages").first ?? ""))
    let sizes = try paper.run("pdfinfo", ["-f", "1", "-l", "\(count)"]).output
      .split(separator: "\n").filter { $0.hasPrefix("Page ") && $0.contains(" size: ") }
    #expect(sizes.count == count)
    #expect(sizes.allSatisfy { $0.hasSuffix("595.276 x 841.89 pts (A4)") })
    let clean = document.cleaned
    #expect(try PaperFile.dense(paper.info("Title").first ?? "") == PaperFile.dense(clean.title))
    #expect(try PaperFile.dense(paper.info("Author").first ?? "") == PaperFile.dense(clean.issuer))
    #expect(try paper.info("JavaScript") == ["no"])
  }

  @Test(.enabled(if: Tool.isInstalled("qpdf")), arguments: [Sample.acta, Sample.hostile])
  func `The file says its language, and each heading stands in its outline`(
    _ document: Document
  ) throws {
    let plain = try PaperFile(document).run(
      "qpdf", ["--qdf", "--object-streams=disable"], after: ["-"])
    let text = plain.output
    #expect(text.contains("/Lang (es-PE)"))
    #expect(text.contains("/DisplayDocTitle true"))
    let headings = document.cleaned.blocks.count { block in
      if case .heading(_, let text) = block { !text.string.cleanedLine.isEmpty } else { false }
    }
    let entries = text.split(separator: "\n").count { $0.contains("/Dest [") }
    #expect(headings > 0 && entries == headings)
  }

  @Test func `A file that does not end as Cairo ends one is left alone`() {
    for text in ["", "%PDF-1.5", "trailer << /Size 3 /Root 2 0 R >> startxref 9 %%EOF"] {
      let file = Array(text.utf8)
      #expect(PaperCatalogue.completed(file, language: "es-PE") == file)
    }
  }

  @Test(.enabled(if: Tool.isInstalled("pdfinfo")))
  func `The file is as old as its folio`() throws {
    let paper = try PaperFile(Sample.acta)
    let date = try paper.run("pdfinfo", ["-rawdates"]).output
    #expect(date.contains("20261114174500-05'00"), "\(date)")
  }

  @Test(.enabled(if: Tool.isInstalled("pdffonts")), arguments: [Sample.acta, Sample.hostile])
  func `Fonts are embedded, only the letters used, and can be read back`(_ document: Document)
    throws
  {
    let fonts = try PaperFile(document).run("pdffonts").output.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains("+DejaVuSans"))
      #expect(font.contains(" yes yes yes "), "\(font)")
    }
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")), arguments: [Sample.acta, Sample.hostile])
  func `Each page says which of how many it is, and on what it stands`(_ document: Document)
    throws
  {
    let pages = try PaperFile(document).pages()
    let clean = document.cleaned
    for (index, page) in pages.enumerated() {
      let lines = [
        "Página \(index + 1) de \(pages.count)", clean.runningHead, clean.runningFoot,
      ]
      // Poppler puts a stray accent that begins a page on the last letter of the head.
      #expect(PaperFile.missing(lines.map { String($0.dropLast()) }, in: page) == [])
    }
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `An English document counts its pages in English`() throws {
    let pages = try PaperFile(blocks: ["x"].map { .paragraph($0) }, language: .english).pages()
    #expect(pages.first?.contains("Page 1 of 1") == true)
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `An acta has every name and every clause`() throws {
    let file = try PaperFile(Sample.acta)
    let body = try file.pagesAsPrinted().joined() + file.pages().joined()
    #expect(PaperFile.missing(DocumentText(of: Sample.acta).texts, in: body) == [])
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `Nothing of hostile texts is cut`() throws {
    let file = try PaperFile(Sample.hostile)
    let text = try file.pagesAsPrinted().joined() + file.pages().joined()
    let texts = DocumentText(of: Sample.hostile).texts
    // A long word runs over columns' ends and pages: its letters are counted instead.
    let words = DocumentText(of: Sample.hostile).words.filter { word in
      word.utf8.count < 30
        && word.unicodeScalars.allSatisfy { $0.value < 0x300 || $0.value == 0x2BC }
    }
    #expect(PaperFile.missingBothParts(words, in: text) == [])
    let printed = try file.pagesAsPrinted().joined()
    let written = texts.joined()
    for letter in "úÑ&*`".unicodeScalars {
      #expect(PaperFile.count(letter, in: printed) >= PaperFile.count(letter, in: written))
    }
    #expect(PaperFile.missing(["[U+65E5][U+672C]"], in: text) == [])
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `A long word in a narrow cell is broken without a sign`() throws {
    let word = String(repeating: "abcdefghij", count: 30)
    let table = Table(
      columns: [.init("A"), .init("B", weight: 9), .init("C", weight: 9)],
      rows: [[RichText(word), "dos", "tres"]])
    let pages = try PaperFile(blocks: [.table(table)]).pagesAsPrinted()
    #expect(PaperFile.dense(pages.joined()).contains(word))
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `A word of 100,000 letters comes out whole`() throws {
    let word = String(repeating: "Ñandú", count: 20_000)
    let pages = try PaperFile(blocks: [.paragraph(RichText(word, .strong))]).pagesAsPrinted()
    let dense = PaperFile.dense(pages.joined())
    #expect(dense.count { $0 == "Ñ" } == 20_000)
    #expect(dense.count { $0 == "ú" } == 20_000)
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `A running line too long for its place is printed in full once`() throws {
    var document = Sample.acta
    document.runningFoot = (0..<200).map { "pie\($0)" }.joined(separator: " ")
    let pages = try PaperFile(document).pages()
    #expect(pages.first?.contains("pie199") == true)
    #expect(pages.dropFirst().allSatisfy { $0.contains("pie0 ") && !$0.contains("pie199") })
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `Signatures never stand on a page without words before them`() throws {
    let signature = Signature(
      name: "Nombre", lines: ["DNI 1", "Cargo", "Entidad"], penLabel: "Firma",
      thumbLabel: "Huella")
    for lines in stride(from: 20, to: 52, by: 3) {
      let text = (1...lines).map { "renglón \($0)" }.joined(separator: "\n")
      let pages = try PaperFile(blocks: [
        .paragraph(RichText(text)), .heading(level: 2, "Conformidad"),
        .signatures(Array(repeating: signature, count: 6)),
      ]).pages()
      for page in pages where page.contains("Firma") {
        #expect(page.contains("renglón \(lines)\n"), "\(lines) lines")
        #expect(page.contains("renglón \(lines - 1)\n"), "\(lines) lines")
      }
    }
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `Signatures that need more pages say on each of them what they sign`() throws {
    let signature = Signature(
      name: "Nombre", lines: ["DNI 1"], penLabel: "Firma", thumbLabel: "Huella")
    let pages = try PaperFile(blocks: [
      .paragraph("Firman:"), .signatures(Array(repeating: signature, count: 40)),
    ]).pages()
    #expect(pages.count > 2)
    #expect(pages.first?.contains("Firman:") == true)
    #expect(pages.dropFirst().allSatisfy { $0.contains("Continúan las firmas de: Prueba") })
    let names = pages.joined().split(separator: "Nombre", omittingEmptySubsequences: false)
    #expect(names.count - 1 == 40)
  }

  @Test(.enabled(if: Tool.isInstalled("pdftotext")))
  func `The head of a table stands on each of its pages`() throws {
    let rows = (0..<150).map { [RichText("\($0)"), RichText("fila \($0)")] }
    let pages = try PaperFile(blocks: [
      .table(Table(caption: "Cuadro", columns: [.init("Orden"), .init("Qué")], rows: rows))
    ]).pages()
    #expect(pages.count > 2)
    #expect(pages.allSatisfy { $0.contains("Orden") && $0.contains("Qué") })
    #expect(pages.count { $0.contains("Cuadro") } == 1)
  }
}
