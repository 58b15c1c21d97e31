import Wording

/// How the page looks on screen and paper. Nothing of a document goes in here.
enum WebStyle {
  static let sheet: StaticString = """
    body{font:10pt/1.35 "DejaVu Sans","Noto Sans",Arial,sans-serif;color:#000;background:#fff;\
    max-width:17cm;margin:1cm auto;padding:0 .5cm;overflow-wrap:anywhere}
    h1{font-size:1.4em;text-align:center}h2{font-size:1.15em}h3{font-size:1em}
    h1,h2,h3,caption,.clause>p:first-child:not(:last-child){break-after:avoid}
    p{margin:.5em 0;orphans:2;widows:2}
    p.centred{text-align:center}p.note{font-size:.85em}
    p.display{font-size:54pt;line-height:1.15;font-weight:bold;text-align:center;margin:0}
    p.large{font-size:28pt;line-height:1.2;text-align:center;margin:.1em 0}
    p.fold{font-size:.7em;color:#595959;text-align:center;margin-top:4cm}
    p.quoted{border-left:.2em solid #777;padding-left:.8em;margin-left:.8em}
    dl{display:grid;grid-template-columns:minmax(3cm,max-content) 1fr;gap:.15em .8em}
    dt{font-weight:bold}dd{margin:0}
    table{border-collapse:collapse;width:100%;table-layout:fixed;margin:.6em 0}
    caption{text-align:left;font-weight:bold;padding:.2em 0}
    thead{display:table-header-group}tr,.whole{break-inside:avoid}
    th,td{font-size:.85em;border:1px solid #555;padding:.2em .4em;vertical-align:top;text-align:left}
    th{background:#eee}
    figure{margin:.6em 0;break-inside:avoid}figure svg{width:100%;height:auto;display:block}
    figcaption{font-weight:bold;padding:.2em 0}
    .centre{text-align:center}.trailing{text-align:right}
    .signers{display:grid;grid-template-columns:1fr 1fr;gap:.6cm 1cm}
    .signer{display:grid;grid-template-columns:1fr 2.2cm;gap:.4cm;break-inside:avoid}
    .pen{margin-top:1.8cm;border-top:1px solid #000}
    .pen p,.thumb p{margin:0;font-size:.85em}.pen p.name{font-size:1em;font-weight:bold}
    .box{height:2.6cm;border:1px solid #000}.thumb p{text-align:center}
    .break{break-before:page;border:0;margin:0}
    header,footer{font-size:.8em;color:#333}
    @media print{body{max-width:none;margin:0;padding:0}}

    """

  /// The pages of a print, with «Página 2 de 3» at the foot of each.
  static func pages(_ texts: PrintedTexts, _ page: inout Markup) {
    page.raw("@page{size:A4;margin:2cm;@bottom-right{content:\"")
    page.text(texts.beforePage)
    page.raw("\" counter(page) \"")
    page.text(texts.beforeCount)
    page.raw("\" counter(pages);font:7.5pt \"DejaVu Sans\",Arial,sans-serif}}\n")
  }
}
