package city.hansa.engine.text.read.html;

import city.hansa.engine.text.read.draft.Draft;
import city.hansa.engine.text.read.draft.Fault;
import city.hansa.engine.text.read.draft.Refused;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Where;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML. Nothing is fetched; scripts, navigation and hidden parts are left out. */
public final class HtmlReader {

  /** A line end of the source that may divide numbered lines. */
  static final String SOFT_BREAK = "\u2028";

  private static final String NO_WORDS =
      "script, style, template, noscript, nav, head, form, button, [hidden], [aria-hidden=true]";

  private HtmlReader() {}

  public static boolean looksLike(String text) {
    var head =
        text.substring(0, Math.min(text.length(), 2000)).strip().toLowerCase(java.util.Locale.ROOT);
    return head.startsWith("<!doctype html")
        || head.matches(
            "(?s)(<\\?xml.*?\\?>\\s*|<!--.*?-->\\s*)*<(html|body|main|article|section|div|h1|p)[ >].*")
        || head.contains("<html");
  }

  public static Draft read(Decoded decoded) throws Refused {
    Document document = Jsoup.parse(decoded.text());
    var changed = document.select("del, ins");
    if (!changed.isEmpty()) {
      throw new Refused(
          changed.stream()
              .limit(100)
              .map(change ->
                  Fault.of(
                      Where.DOCUMENT, Trouble.TRACKED_CHANGES, change.tagName(), change.text()))
              .toList());
    }
    document.select(NO_WORDS).remove();
    var notes = HtmlNotes.take(document);
    var out = new HtmlPassages(decoded.warnings());
    new HtmlWalk(out).over(document.body());
    return new Draft(out.passages(), notes, out.warnings());
  }
}
