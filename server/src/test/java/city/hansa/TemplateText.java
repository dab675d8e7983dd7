package city.hansa;

import java.util.regex.Pattern;

/**
 * What a template itself says to a reader: its text and the attributes that are read aloud or
 * shown, without tags, expressions and control lines. A heuristic: it sees words, not grammar.
 */
final class TemplateText {

  private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
  private static final Pattern HEADER =
      Pattern.compile("(?m)^\\s*@(import|param)\\b.*$|!\\{[^}]*}");
  private static final Pattern CODE = Pattern.compile("(?s)<(script|style|code|svg)\\b.*?</\\1>");
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"]*)\"");

  private TemplateText() {}

  static String of(String template) {
    var text = HEADER.matcher(COMMENT.matcher(template).replaceAll(" ")).replaceAll(" ");
    text = withoutCalls(text).replaceAll("@(else|endif|endfor|raw|endraw)\\b", " ");
    text = CODE.matcher(text).replaceAll(" ");
    var spoken = new StringBuilder();
    SPOKEN.matcher(text).results().forEach(found -> spoken.append(' ').append(found.group(1)));
    return text.replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;", " ") + spoken;
  }

  /**
   * Leaves out <code>${…}</code> and the brackets after <code>@if</code>, <code>@for</code> and
   * <code>@template.…</code>, but keeps content blocks within them, which readers see.
   */
  private static String withoutCalls(String text) {
    var kept = new StringBuilder();
    int at = 0;
    var call = Pattern.compile("\\$(unsafe)?\\{|@(if|elseif|for|template\\.[\\w.]+)\\s*\\(");
    for (var found = call.matcher(text); found.find(at); ) {
      kept.append(text, at, found.start()).append(' ');
      at = end(text, found.end(), kept);
    }
    return kept.append(text.substring(at)).toString();
  }

  /** The place after the bracket that closes; content blocks on the way are kept, cleaned. */
  private static int end(String text, int start, StringBuilder kept) {
    int depth = 1;
    boolean quoted = false;
    int at = start;
    for (; at < text.length() && depth > 0; at++) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '@' && text.startsWith("@`", at)) {
        int close = closing(text, at + 2);
        kept.append(withoutCalls(text.substring(at + 2, close))).append(' ');
        at = close;
      } else if (!quoted) {
        depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      }
    }
    return at;
  }

  /** The backtick that closes a content block; blocks nest. */
  private static int closing(String text, int start) {
    int depth = 1;
    for (int at = start; at < text.length(); at++) {
      if (text.charAt(at) == '`') {
        depth += text.charAt(at - 1) == '@' ? 1 : -1;
        if (depth == 0) {
          return at;
        }
      }
    }
    return text.length();
  }
}
