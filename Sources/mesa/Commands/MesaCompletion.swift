import ArgumentParser
import Content
import Registry

/// Completes the name of a mesa from those in the library.
enum MesaCompletion {
  static var kind: CompletionKind {
    .custom { _, _, _ in identities() }
  }

  /// All identities; none where the library cannot be read, since a shell shows no errors here.
  private static func identities() -> [String] {
    let root = Surroundings.ofProcess().libraryRoot(option: nil)
    guard let library = try? Library(root: root, handbook: HandbookContent.load()),
      let summaries = try? library.summaries()
    else { return [] }
    return summaries.map(\.id)
  }
}
