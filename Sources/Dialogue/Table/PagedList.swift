/// A list that grows at its end and lies in pages, so that a copy of it costs next to nothing.
///
/// Of a list that something else holds too, only the page that is written in is copied: an earlier
/// state of a mesa may be kept beside the present one, and a folio costs the same.
public struct PagedList<Element>: RandomAccessCollection, MutableCollection {
  static var pageLength: Int { 64 }

  /// All of the same length, with at least one element each, except the last, which may be shorter.
  private var pages: [[Element]] = []
  public private(set) var count = 0

  public init() {}

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  public subscript(index: Int) -> Element {
    get { pages[index / Self.pageLength][index % Self.pageLength] }
    set { pages[index / Self.pageLength][index % Self.pageLength] = newValue }
    _modify { yield &pages[index / Self.pageLength][index % Self.pageLength] }
  }

  mutating func append(_ element: Element) {
    if count % Self.pageLength == 0 {
      var page: [Element] = []
      page.reserveCapacity(Self.pageLength)
      pages.append(page)
    }
    pages[pages.count - 1].append(element)
    count += 1
  }
}

extension PagedList: Sendable where Element: Sendable {}
extension PagedList: Equatable where Element: Equatable {}
extension PagedList: Hashable where Element: Hashable {}

extension PagedList: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) {
    for element in elements { append(element) }
  }
}
