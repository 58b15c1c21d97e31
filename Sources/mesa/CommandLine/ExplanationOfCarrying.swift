import Content
import Dialogue
import Ledger
import Wording

extension Explanation {
  func sentence(_ error: CarryError) -> String {
    let refusals = words.carrying.refusals
    switch error {
    case .disk(let error): return sentence(error)
    case .noFolder(let path): return refusals.noFolder(path)
    case .noMesa(let path): return refusals.noMesa(path)
    case .unfinished(let path): return refusals.unfinished(path)
    case .severalMesas(let path, let ids):
      return refusals.severalMesas(path, ids.joined(separator: ", "))
    case .unsound(let folder, let folio, let fault): return sentence(fault, folder, folio)
    case .fileAltered(let path): return refusals.fileAltered(path)
    case .parted(let id, let parting):
      return refusals.parted(
        id, parting.common, folio(parting.own, parting), folio(parting.other, parting))
    case .otherMesa(let id, let folder): return refusals.otherMesa(id, folder)
    case .copyIsAhead(let folder, let folios):
      return refusals.copyIsAhead(folder, words.counts.folios(folios))
    case .occupied(let path): return refusals.occupied(path)
    case .insideMesa(let path): return refusals.insideMesa(path)
    case .sameFolder(let path): return refusals.sameFolder(path)
    case .notAsWritten(let path): return refusals.notAsWritten(path)
    }
  }

  private func sentence(_ fault: CarryError.Fault, _ folder: String, _ folio: Int) -> String {
    let refusals = words.carrying.refusals
    switch fault {
    case .damaged: return refusals.damaged(folder, folio)
    case .missing(let last): return refusals.missing(folder, folio, last)
    case .headDiffers: return refusals.headDiffers(folder, folio)
    case .torn: return refusals.torn(folder, folio)
    case .newerFormat(let product): return refusals.newerFormat(folder, folio, product)
    case .notBegun: return refusals.notBegun(folder, folio)
    }
  }

  /// Characters of a folio that tell it from another one.
  private static let mostOfFolio = 200

  /// When a folio was written, by whom, and what it says, on the state that both books share.
  private func folio(_ folio: Folio, _ parting: Parting) -> String {
    let shared = parting.shared
    let sentence = Wording(words.language).sentence(
      for: folio.event, guide: GuideContent.load(words.language),
      parties: { shared.mesa.party($0)?.name }, people: { shared.everNamed($0) },
      records: { shared.mesa.records.everWritten($0) },
      strikesStrike: shared.strikesStrike(folio.event))
    let short = sentence.count > Self.mostOfFolio
    return words.carrying.refusals.folio(
      folio.number, words.dates.stamp(folio.at), folio.by,
      short ? sentence.prefix(Self.mostOfFolio) + "…" : sentence)
  }
}
