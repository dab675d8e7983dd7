package city.hansa.engine.text.read.html;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.read.draft.Draft;
import city.hansa.engine.text.read.draft.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown (CommonMark, with tables and footnotes as GitHub has them) by way of HTML. */
public final class MarkdownReader {

  private static final Pattern NOTE =
      Pattern.compile("(?m)^\\[\\^([^\\]\\s]{1,10})\\]:[ \\t]*(.+(?:\\n[ \\t]+\\S.*)*)\\n?");

  private static final List<TablesExtension> EXTENSIONS =
      List.of((TablesExtension) TablesExtension.create());

  private MarkdownReader() {}

  /** Whether it is written as Markdown is: headings by number signs. */
  public static boolean looksLike(String text) {
    return text.lines().anyMatch(line -> line.matches("#{1,6} \\S.*"));
  }

  public static Draft read(Decoded decoded) throws Refused {
    var notes = new ArrayList<Text.Note>();
    var found = NOTE.matcher(decoded.text().replace("\r\n", "\n"));
    var rest =
        found.replaceAll(match -> {
          notes.add(new Text.Note(match.group(1), match.group(2).replaceAll("\\s+", " ").strip()));
          return "";
        });
    var parsed = Parser.builder().extensions(EXTENSIONS).build().parse(rest);
    var html =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .softbreak(HtmlReader.SOFT_BREAK)
            .build()
            .render(parsed);
    var draft = HtmlReader.read(new Decoded(html, decoded.warnings()));
    notes.addAll(0, draft.notes());
    return new Draft(draft.passages(), notes, draft.warnings());
  }
}
