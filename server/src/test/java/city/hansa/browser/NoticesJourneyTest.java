package city.hansa.browser;

import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.fresh;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.kernel.Viewer.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader comes from the list of notices to one of them and prints it. */
@BrowserTest
class NoticesJourneyTest {
  @Autowired private Depository depository;

  private String deposited() {
    String subject = fresh("clean-rivers");
    depository.deposit(
        Drafts.at(UCLG, Role.DESK_OFFICER),
        with(
            own("petition.open", UCLG, subject, "2020-01-01"),
            it -> it.payload("until", "2020-06-30")),
        null);
    return subject;
  }

  @Test
  void fromTheListToANoticeOnOneSheetOfPaper(Readers readers) {
    String subject = deposited();
    Reader reader = readers.wide().open("/notices?subject=petition%2F" + subject);
    assertThat(reader.find("tbody tr")).hasCount(1);
    Accessibility.check(reader.page(), "list");
    reader.find("tbody a").first().click();
    assertThat(reader.heading()).containsText("HN.");
    assertThat(reader.find(".notice")).containsText(subject);
    look(reader);
    byte[] paper = reader.page().pdf(new Page.PdfOptions().setFormat("A4"));
    String text = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(text.split("/Type /Page\\b(?!s)", -1).length - 1).as("sheets").isEqualTo(1);
  }

  private static void look(Reader reader) {
    Page page = reader.page();
    Accessibility.check(page, "wide, light");
    reader.assertNoSidewaysScroll();
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    reader.resize(Readers.PHONE, 844);
    Accessibility.check(page, "phone, dark");
    reader.assertNoSidewaysScroll();
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    String address = page.url().replaceFirst("https?://[^/]+", "");
    reader.open(address + "?lang=ar");
    assertThat(reader.find("html")).hasAttribute("dir", "rtl");
    reader.assertNoSidewaysScroll();
    reader.open(address + "?lang=en").resize(Readers.WIDE, 900);
  }
}
