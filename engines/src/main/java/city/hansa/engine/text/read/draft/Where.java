package city.hansa.engine.text.read.draft;

/**
 * A place in a document.
 *
 * @param page from 1; 0 where not known
 * @param paragraph from 1, empty ones not counted; 0 for the document or the page as a whole
 */
public record Where(int page, int paragraph) {

  public static final Where DOCUMENT = new Where(0, 0);

  public static Where page(int page) {
    return new Where(page, 0);
  }

  public static Where paragraph(int paragraph) {
    return new Where(0, paragraph);
  }

  /** In English. */
  public String text() {
    var onPage = page > 0 ? "Page " + page : "";
    var atParagraph = paragraph > 0 ? "paragraph " + paragraph : "";
    if (onPage.isEmpty() || atParagraph.isEmpty()) {
      return onPage + (atParagraph.isEmpty() ? "" : "P" + atParagraph.substring(1));
    }
    return onPage + ", " + atParagraph;
  }
}
