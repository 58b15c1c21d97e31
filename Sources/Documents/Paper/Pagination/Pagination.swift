/// Divides strips into pages. Knows heights and bonds only: no text, no font, no paper.
struct Pagination {
  /// Of the room for text on a page.
  let height: Double
  /// Heights of the heads that pages may begin with.
  let heads: [Double]

  /// The pages, in order; every strip is on exactly one of them, in the order given.
  ///
  /// A strip or head that is higher than a page still gets one, and sticks out of it: those who
  /// make strips keep them low.
  func pages(of strips: [Strip]) -> [PageLayout] {
    let strips = relaxed(strips)
    var pages: [PageLayout] = []
    var start = 0
    while start < strips.count {
      let full = fill(strips, from: start)
      let end = pageEnd(strips, from: start, full: full)
      pages.append(layout(strips, start..<end))
      start = end
    }
    return pages
  }

  /// Where the signatures with the words before them are more than a page, a page may end between
  /// their rows.
  private func relaxed(_ strips: [Strip]) -> [Strip] {
    var strips = strips
    var start = 0
    while start < strips.count {
      var end = start + 1
      while end < strips.count, strips[end].bond > .loose, !strips[end].startsPage { end += 1 }
      let chain = start..<end
      let total = strips[chain].reduce(-strips[start].space) { $0 + $1.space + $1.height }
      if total + headHeight(strips[start]) > height {
        for index in chain where strips[index].bond == .grouped { strips[index].bond = .loose }
      }
      start = end
    }
    return strips
  }

  /// The first strip that the page beginning with `start` has no room for.
  private func fill(_ strips: [Strip], from start: Int) -> Int {
    var bottom = headHeight(strips[start]) + strips[start].height
    var end = start + 1
    while end < strips.count, !strips[end].startsPage {
      bottom += strips[end].space + strips[end].height
      // Sums of fractions: a page that is exactly full is not too full.
      if bottom > height + 0.001 { break }
      end += 1
    }
    return end
  }

  /// The last of the weakest gaps on a page that ends before `full` at the latest.
  private func pageEnd(_ strips: [Strip], from start: Int, full: Int) -> Int {
    guard full < strips.count, !strips[full].startsPage else { return full }
    var best = full
    for index in stride(from: full, to: start, by: -1) where strips[index].bond < strips[best].bond
    {
      best = index
    }
    return best
  }

  private func layout(_ strips: [Strip], _ range: Range<Int>) -> PageLayout {
    var page = PageLayout(head: strips[range.lowerBound].head)
    var top = headHeight(strips[range.lowerBound])
    for index in range {
      if index > range.lowerBound { top += strips[index].space }
      page.placements.append(.init(strip: index, top: top))
      top += strips[index].height
    }
    return page
  }

  private func headHeight(_ strip: Strip) -> Double { strip.head.map { heads[$0] } ?? 0 }
}
