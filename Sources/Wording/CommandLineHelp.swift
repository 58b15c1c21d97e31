/// What `mesa ayuda` and the manual page say of each order and option, in one language.
public struct CommandLineHelp: Sendable {
  /// One order: a line for lists, a paragraph for its own page.
  public struct Order: Sendable {
    public let abstract: String
    public let discussion: String
  }

  public struct Orders: Sendable {
    public let program: Order
    public let demo: Order
    public let new: Order
    public let open: Order
    public let list: Order
    public let view: Order
    public let apply: Order
    public let note: Order
    public let lint: Order
    public let acta: Order
    public let paper: Order
    public let bulletin: Order
    public let due: Order
    public let verify: Order
    public let carry, bring: Order
    public let themes: Order
    public let templates: Order
    public let complete: Order
    public let manual: Order
    public let help: Order
  }

  public struct Options: Sendable {
    public let library: String
    public let theme: String
    public let format: String
    public let help: String
    public let version: String
    public let keep: String
    public let folio: String
    public let session: String
    public let date: String
    /// The day by which `vencimientos` reckons.
    public let dueDate: String
    public let id: String
    public let code: String
    public let place: String
    public let ubigeo: String
    public let type: String
    public let stage: String
    public let mechanism: String
    public let moment: String
    public let role: String
    public let summary: String
    public let item: String
    public let acta: String
    public let toSignature: String
    public let save: String
    public let paperSession: String
    public let acceptEnd, printedCode: String
  }

  public struct Arguments: Sendable {
    public let mesa: String
    public let mesas: String
    /// The mesa of `vencimientos`, which may be left out.
    public let dueMesa: String
    public let name: String
    /// Folder to carry to; folder to bring from.
    public let target, source: String
    public let text: String
    public let paper: String
    public let lead: String
    public let template: String
    public let shell: String
    public let order: String
  }

  /// Names of values as they stand in usage lines, in upper case.
  public struct Values: Sendable {
    public let folder: String
    public let theme: String
    public let format: String
    public let number: String
    public let date: String
    public let id: String
    public let code: String
    public let place: String
    public let ubigeo: String
    public let value: String
    public let item: String
    public let mesa: String
    public let name: String
    public let text: String
    public let paper: String
    public let shell: String
    public let order: String
  }

  /// Words of the page itself.
  public struct Page: Sendable {
    public let usage: String
    public let orders: String
    public let arguments: String
    public let options: String
    public let optionsPlaceholder: String
    public let orderPlaceholder: String
    public let values: @Sendable (_ list: String) -> String
    public let standard: @Sendable (_ value: String) -> String
    public let more: String
    public let version: @Sendable (_ version: String) -> String
  }

  /// Headings and paragraphs that only the manual page has.
  public struct Manual: Sendable {
    public let section: String
    public let name: String
    public let synopsis: String
    public let description: String
    public let environment: String
    public let exitStatus: String
    public let files: String
    public let variables: [(name: String, meaning: String)]
    public let exits: [(code: String, meaning: String)]
    public let paths: [(path: String, meaning: String)]
  }

  public let orders: Orders
  public let options: Options
  public let arguments: Arguments
  public let values: Values
  public let page: Page
  public let manual: Manual

  /// The texts in `language`.
  public static func of(_ language: Language) -> CommandLineHelp {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}
