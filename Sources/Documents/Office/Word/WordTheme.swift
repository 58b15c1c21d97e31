/// The theme that Word expects: black on white, one font, and the least of fills, lines and effects
/// that a theme must name.
enum WordTheme {
  static let markup = WordPackage.constant(
    """
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="mesa">\
    <a:themeElements><a:clrScheme name="mesa">\
    <a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>\
    <a:dk2><a:srgbClr val="333333"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>\
    <a:accent1><a:srgbClr val="333333"/></a:accent1><a:accent2><a:srgbClr val="555555"/></a:accent2>\
    <a:accent3><a:srgbClr val="777777"/></a:accent3><a:accent4><a:srgbClr val="999999"/></a:accent4>\
    <a:accent5><a:srgbClr val="BBBBBB"/></a:accent5><a:accent6><a:srgbClr val="DDDDDD"/></a:accent6>\
    <a:hlink><a:srgbClr val="000000"/></a:hlink><a:folHlink><a:srgbClr val="000000"/></a:folHlink>\
    </a:clrScheme><a:fontScheme name="mesa">\
    <a:majorFont><a:latin typeface="DejaVu Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>\
    <a:minorFont><a:latin typeface="DejaVu Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>\
    </a:fontScheme><a:fmtScheme name="mesa"><a:fillStyleLst>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst>\
    <a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
    <a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>\
    <a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst>\
    <a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle>\
    <a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>\
    </a:effectStyleLst><a:bgFillStyleLst>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill>\
    <a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>\
    </a:themeElements></a:theme>
    """)
}
