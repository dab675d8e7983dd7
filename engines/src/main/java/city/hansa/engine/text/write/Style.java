package city.hansa.engine.text.write;

/** How a text looks on paper: A4, one column, numbers hanging at the margin of their clause. */
final class Style {

  static final String CSS =
      """
      @page { size: A4; margin: 25mm 25mm 22mm 25mm;
        @bottom-center { content: counter(page) " / " counter(pages);
          font-family: "DejaVu Sans"; font-size: 8pt; } }
      html { font-family: "DejaVu Serif", "DejaVu Sans"; font-size: 10pt; line-height: 1.4; }
      body { margin: 0; }
      h1, h2, h3, h4, h5, h6 { font-size: 10pt; font-weight: bold; margin: 12pt 0 4pt 0;
        page-break-after: avoid; }
      h1 { font-size: 16pt; line-height: 1.25; margin: 0 0 16pt 0; }
      h2 { font-size: 12pt; }
      p { margin: 0 0 6pt 0; orphans: 2; widows: 2; }
      section.point { margin-inline-start: 16pt; margin-left: 16pt; }
      [dir=rtl] section.point { margin-left: 0; margin-right: 16pt; }
      section.annex { page-break-before: always; }
      sup { font-size: 65%; line-height: 1; }
      a { color: inherit; text-decoration: none; }
      section.notes { margin-top: 16pt; border-top: 0.5pt solid #000; padding-top: 6pt;
        font-size: 8pt; }
      """;

  private Style() {}
}
