package city.hansa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A guide of docs/ in the hand of somebody who has nothing else: finds fields, links and buttons by
 * the words that the guide prints in bold, and fails where it does not print them.
 */
record Guide(String words) {

  static Guide of(String name) throws IOException {
    String text = Files.readString(Path.of("../docs", name));
    return new Guide(text.replaceAll("\\s+", " "));
  }

  /** The label itself, once the guide is known to print it. */
  String named(String label) {
    assertThat(words).as("what the guide names in bold").contains("**" + label + "**");
    return label;
  }

  /** Writes into the field of that label. */
  void write(Reader reader, String label, String text) {
    field(reader, named(label)).fill(text);
  }

  void choose(Reader reader, String label, String option) {
    field(reader, named(label)).selectOption(new SelectOption().setLabel(option));
  }

  void attach(Reader reader, String label, String file, String type, String content) {
    field(reader, named(label))
        .setInputFiles(new FilePayload(file, type, content.getBytes(StandardCharsets.UTF_8)));
  }

  /** A label may add that the field can be left empty. */
  private static Locator field(Reader reader, String label) {
    String plain = label.replaceAll("[^A-Za-z0-9 ,:]", ".");
    return reader.page().getByLabel(Pattern.compile("^\\s*" + plain + "\\s*(.optional.)?\\s*$"));
  }

  void press(Reader reader, String button) {
    Page.GetByRoleOptions exactly =
        new Page.GetByRoleOptions().setName(named(button)).setExact(true);
    reader.page().getByRole(AriaRole.BUTTON, exactly).click();
  }

  void follow(Reader reader, String link) {
    reader.link(named(link)).first().click();
  }

  /** Opens what is folded under these words. */
  void unfold(Reader reader, String summary) {
    reader.find("summary", named(summary)).click();
  }
}
