import Dialogue
import Testing

@testable import Notation

/// A line that begins with a space is read by the reader of lines in any form, the same line without
/// it by that of lines as the product writes them.
@Suite("A folio as it is written")
struct FolioAsWrittenTests {
  private static let previous =
    Digest(String(repeating: "0123456789abcdef", count: 4)) ?? .none

  private static func line(_ event: Event) -> [UInt8] {
    FolioNotation.write(
      Folio(number: 17, at: Samples.instant, by: "Rosa Ñahui", event: event), previous: previous)
  }

  /// What reading came to, in a form that can be compared.
  private enum Outcome: Equatable {
    case read(
      Int, Timestamp, String, Event?, NotationError.Reason?, Digest, product: String?)
    case failed(NotationError.Reason, offset: Int)
  }

  private func outcome(_ line: [UInt8], behind spaces: Int) -> Outcome {
    do throws(NotationError) {
      let bytes = [UInt8](repeating: 0x20, count: spaces) + line
      let read = try FolioReader().read(bytes[...])
      var (event, reason): (Event?, NotationError.Reason?)
      switch read.event {
      case .success(let known): event = known
      case .failure(let error): reason = error.reason
      }
      return .read(
        read.number, read.at, read.by, event, reason, read.previous, product: read.product)
    } catch {
      return .failed(error.reason, offset: error.offset - spaces)
    }
  }

  @Test("is read at once, whatever happened", arguments: Samples.events)
  func atOnce(event: Event) throws {
    let read = try JSONReader.read(Self.line(event)[...]) { reader throws(NotationError) in
      reader.folioAsWritten()
    }
    #expect(try #require(read).event == .success(event))
    #expect(read?.previous == Self.previous)
    #expect(read?.product == nil)
  }

  @Test("says nothing else than in any other form, whatever byte is changed, lost or added")
  func anyChange() {
    let others: [(UInt8) -> [UInt8]] = [
      { [$0 ^ 1] }, { [$0 ^ 0x20] }, { [$0 ^ 0x80] }, { _ in [] }, { [0x20, $0] }, { [0x22, $0] },
      { [0x5C, $0] }, { [0x00, $0] },
    ]
    for event in Samples.events {
      let line = Self.line(event)
      for place in line.indices {
        // Each place with one of the changes, so that all are tried in all kinds of places.
        let other = others[place % others.count]
        let changed = Array(line[..<place]) + other(line[place]) + line[(place + 1)...]
        if outcome(changed, behind: 0) == outcome(changed, behind: 1) { continue }
        Issue.record("\(String(decoding: changed, as: UTF8.self))")
      }
    }
  }

  @Test("has marks and notes, of which a book is mostly made, read at once")
  func frequentEvents() throws {
    for event in Samples.events {
      let line = try #require(
        String(decoding: Self.line(event), as: UTF8.self).firstRange(of: "\"event\":"))
      let text = String(decoding: Self.line(event), as: UTF8.self)[line.upperBound...]
      let read = try JSONReader.read(Array(text.utf8)[...]) { reader throws(NotationError) in
        let read = reader.eventAsWritten()
        #expect(read != nil || reader.position == 0)
        reader.position = text.utf8.count
        return read
      }
      let isFrequent = ["itemMarked", "noteAdded"].contains(Samples.name(of: event))
      #expect(read == (isFrequent ? event : nil))
    }
  }

  @Test(
    "leaves to the other reader what is sound and written otherwise",
    arguments: [
      #"{"folio":2,"at":"A","by":"x","event":{"folioStruck":{"folio":1}},"product":"9","prev":"P"}"#,
      #"{"folio":2,"at":"A","by":"x","event":{"folioStruck":{"folio":1}},"prev":"P"} "#,
      #"{"folio":2,"by":"x","at":"A","event":{"folioStruck":{"folio":1}},"prev":"P"}"#,
      #"{"folio":2,"at":"A","by":"x","event":{"sealed":{}},"prev":"P"}"#,
    ])
  func otherwise(form: String) throws {
    var text = form.replacing("\"A\"", with: "\"\(Samples.instant)\"")
    text = text.replacing("\"P\"", with: "\"\(Self.previous)\"")
    let line = Array(text.utf8)
    let read = try JSONReader.read(line[...]) { reader throws(NotationError) in
      let read = reader.folioAsWritten()
      reader.position = line.count
      return read?.number
    }
    #expect(read == nil || form.hasSuffix(" "))
    #expect(try FolioReader().read(line[...]).number == 2)
  }
}
