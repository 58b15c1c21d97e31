import Content
import Testing

@testable import Dialogue

/// With the words that the product has.
@Suite("Reading the words of a commitment")
struct LintWordsTests {
  private let lexicon = LexiconContent.lint()

  @Test(
    "finds verbs that promise nothing",
    arguments: [
      ("El MTC evaluará la construcción de un puente", "evaluará"),
      ("La empresa procurara contratar a comuneros", "procurara"),
      ("Arreglar el camino en la medida de lo posible", "en la medida de lo posible"),
      ("Se compromete a coordinar con el hospital", "coordinar"),
      ("Entregar a la brevedad el informe", "a la brevedad"),
      ("Entregar el informe de evaluación del agua", nil),
      ("Brindar todas las facilidades a los peritos", "Brindar todas las facilidades"),
      ("Elaborar una propuesta que será analizada", "Elaborar una propuesta"),
      ("Revisar el estudio de impacto hasta el 30 de mayo", "Revisar"),
      ("Gestionar la entrega de 30 becas", "Gestionar"),
      ("Gestionar la entrega de 30 becas hasta el 30 de mayo", nil),
      ("Garantizar 60 puestos de trabajo", nil),
      ("Revisar y firmar el acta", nil),
      ("Instalar medidores para evaluar el caudal", nil),
      ("Verificar en campo los tres puntos", nil),
      ("Instalar un medidor con el apoyo del hospital", nil),
      ("Entregar al coordinador la lista", nil),
    ])
  func vague(text: String, words: String?) {
    #expect(lexicon.vagueWords(in: WordSequence(text)) == words)
  }

  @Test(
    "finds norms still to come, not those cited by number",
    arguments: [
      ("Aprobar una ordenanza regional que proteja la laguna", "ordenanza regional"),
      ("Emitir la Resolución Ministerial correspondiente", "Resolución Ministerial"),
      ("Promulgar un decreto supremo en 30 días", "decreto supremo"),
      ("Presentar un proyecto de ley al Congreso", "proyecto de ley"),
      ("Aplicar la Ley N.° 29785 en la consulta", nil),
      ("Aplicar la Ley General 28611", nil),
      ("Cumplir el Decreto Supremo N° 012-2016-PCM", nil),
      ("Cumplir el decreto legislativo 713", nil),
      ("Según la Ley 26872, emitir una ordenanza", "ordenanza"),
      ("Leyó el reglamentario aviso", nil),
      ("Dictar un curso de resolución de conflictos a la directiva comunal", nil),
      ("Entregar tres pozos", nil),
      ("Actualizar el TUPA de la municipalidad", "TUPA"),
      ("Modificar la Ordenanza N.º 12-2020", "Ordenanza"),
      ("Crear el comité mediante resolución ministerial", "resolución ministerial"),
      ("Cumplir el reglamento de la ley de consulta", nil),
      ("Entregar copia de la ordenanza a la mesa", nil),
    ])
  func norms(text: String, words: String?) {
    #expect(lexicon.normWords(in: WordSequence(text)).map(Folding.fold) == words.map(Folding.fold))
  }

  @Test(
    "finds a second thing to do",
    arguments: [
      ("Construir el puente y reparar la carretera", "y reparar la carretera"),
      ("El MTC construirá el puente y también pagará las tierras", "y también pagará las"),
      ("Entregará el informe; la empresa lo difundirá", "la empresa lo difundirá"),
      ("Instalar el medidor. Publicar sus datos", "Publicar sus datos"),
      ("La empresa limpiará el canal, así como repondrá los tubos", "así como repondrá los"),
      ("Pagar los jornales y además se entregarán semillas", "y además se entregarán"),
      ("Reponer las aulas para el hogar escolar y entregar la llave", "y entregar la llave"),
      ("Abrir un pozo para medir el caudal y se pagará la tierra", "y se pagará la"),
    ])
  func second(text: String, words: String) {
    #expect(lexicon.secondObligation(in: WordSequence(text)) == words)
  }

  @Test(
    "takes one thing to do for one",
    arguments: [
      "Construir el puente y la carretera de acceso",
      "Instalar tres medidores para registrar y publicar el caudal",
      "Contratar a 30 comuneros que trabajarán y vivirán en la zona",
      "Construir un taller y un hogar escolar para la mujer y el menor",
      "El MTC asfaltará la vía entre Tambo y Lugar Grande, con berma y cuneta",
      "Entregar a la Av. Grau 120 la lista de beneficiarios. Anexo: plano del sector",
      "La empresa pagará S/ 20 000 a fin de cubrir y cerrar la deuda",
      "Entregar el informe y su anexo en el primer taller",
      "Diseñar, construir y equipar la posta", "Elaborar el informe y entregarlo a la mesa",
      "Iniciar la obra el 2 de mayo y culminarla el 30", "Asfaltar 1.500 m de la vía de acceso",
      "Elaborar el padrón y publicar el padrón en el local",
      "",
    ])
  func single(text: String) {
    #expect(lexicon.secondObligation(in: WordSequence(text)) == nil)
  }
}
