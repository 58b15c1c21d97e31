public enum ProtocolDifference: Hashable, Sendable {
  case phase(from: Phase, to: Phase)
  case item(ItemID, from: ItemMark, to: ItemMark, reason: String)
}

extension Mesa {
  /// Marks also follow the data, so that an item may stand otherwise without a mark.
  func itemDifferences(since earlier: Mesa, in handbook: Handbook) -> [ProtocolDifference] {
    var result: [ProtocolDifference] = []
    for list in ChecklistID.all {
      for item in handbook[list].ownItems {
        let (before, after) = (earlier.items[item.id], items[item.id])
        let (from, to) = (earlier.standing(of: item).mark, standing(of: item).mark)
        guard from != to || (before?.reason ?? "") != (after?.reason ?? "") else { continue }
        result.append(.item(item.id, from: from, to: to, reason: after?.reason ?? ""))
      }
    }
    return result
  }
}
