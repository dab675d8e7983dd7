package city.hansa.mail;

import city.hansa.mail.Letter.Line;
import city.hansa.site.Languages;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A letter as the two texts that go out. Pure. */
final class LetterText {

  private LetterText() {}

  static String plain(Letter letter) {
    return letter.lines().stream()
        .map(LetterText::plain)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String plain(Line line) {
    return switch (line) {
      case Line.Heading(String words) -> words;
      case Line.Words(String words) -> words;
      case Line.Link(String words, String address) -> words + "\n" + address;
    };
  }

  static String html(Letter letter) {
    return "<!doctype html>\n<html lang=\"%s\" dir=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n%s\n</body></html>\n"
        .formatted(
            letter.language().toLanguageTag(),
            Languages.direction(letter.language()),
            escaped(letter.subject()),
            letter.lines().stream().map(LetterText::html).collect(Collectors.joining("\n")));
  }

  private static String html(Line line) {
    return switch (line) {
      case Line.Heading(String words) -> "<h1>" + escaped(words) + "</h1>";
      case Line.Words(String words) -> "<p>" + escaped(words) + "</p>";
      case Line.Link(String words, String address) ->
          "<p><a href=\"%s\">%s</a></p>".formatted(escaped(address), escaped(words));
    };
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }
}
