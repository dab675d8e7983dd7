package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.write.Docx;
import city.hansa.texts.Pact;
import city.hansa.texts.Samples;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A registrar brings two versions of a pact as Word documents, and everybody sees what changed. */
@BrowserTest
class TextsJourneyTest {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Where pictures of each page go; nowhere if empty. */
  private static final String PICTURES = System.getProperty("journey.pictures", "");

  private static final Text ONE =
      Samples.articles(
          "en",
          "Article",
          "Cities clean their air by 2035.",
          "They report to the secretariat each year.",
          "Ferries shall run on electricity.");
  private static final Text TWO =
      Samples.articles(
          "en",
          "Article",
          "Cities shall clean their air by 2030.",
          "Schools get green yards and quiet streets.",
          "They report to the secretariat each year.");
  private static final Text ARABIC =
      Samples.articles(
          "ar",
          "المادة",
          "تنقي المدن هواءها بحلول 2030.",
          "تحصل المدارس على ساحات خضراء وشوارع هادئة.",
          "وتقدم تقريرا إلى الأمانة كل سنة.");

  @Autowired private ApplicationContext context;

  @Test
  void twoVersionsAreBroughtAndCompared(Readers readers) throws IOException {
    Pact pact = Pact.in(context);
    Reader registrar = SignedIn.as(pact.registrar(), readers.wide());
    bring(registrar, pact, ONE, true);
    bring(registrar, pact, TWO, false);
    pact.propose(2, ARABIC);
    registrar.open(pact.path());
    look(registrar, "list");
    registrar.link("Compare with version 1").click();
    assertThat(registrar.find("ins").first()).containsText("shall");
    assertThat(registrar.find(".fate-added")).containsText("Schools get green yards");
    assertThat(registrar.find(".fate-deleted")).containsText("Ferries");
    look(registrar, "compare");
    registrar.link("Changed clauses only").click();
    assertThat(registrar.find(".fate-deleted")).hasCount(1);
    registrar.open(pact.path() + "/2/en");
    mark(registrar, pact);
    registrar.open(pact.path() + "/beside?one=v2.en&other=v2.ar");
    look(registrar, "beside");
    registrar.open(pact.path() + "/2/ar?lang=ar");
    look(registrar, "arabic");
    registrar.open(pact.path() + "/compare?from=v1.en&to=v2.en");
    look(registrar, "compare-arabic");
  }

  private static void bring(Reader reader, Pact pact, Text text, boolean look) throws IOException {
    reader.open(pact.path() + "/new");
    if (look) {
      look(reader, "upload");
    }
    reader.find("#file").setInputFiles(new FilePayload("pact.docx", WORD, Docx.of(text)));
    reader.find("main form.card [type=submit]").click();
    assertThat(reader.find(".outline")).containsText("art_3");
    if (look) {
      look(reader, "preview");
    }
    reader.find("main form.card [type=submit]").click();
    assertThat(reader.find("article.text")).containsText(text.clauses().getFirst().body());
    assertThat(reader.find(".card.notice").first()).containsText("in the register");
  }

  /** From the clause to the form of the act, and back to the clause. */
  private static void mark(Reader reader, Pact pact) throws IOException {
    reader.find("#art_1 .mark a").click();
    reader.find("[name='payload.debtors']").fill("signatory cities");
    reader.find("[name='payload.what']").fill("clean air");
    reader.find("[name='payload.target']").fill("10");
    reader.find("[name='payload.unit']").fill("µg/m³");
    reader.find("[name='payload.targetDate']").fill("2030");
    reader.find("[name=madeOn]").fill("2026-01-03");
    reader.find("main form [type=submit]").last().click();
    assertThat(reader.heading()).containsText("marked a clause");
    reader.open(pact.path() + "/2/en");
    assertThat(reader.find("#art_1 .commitment")).containsText("10 µg/m³");
    look(reader, "read");
  }

  private static void look(Reader reader, String page) throws IOException {
    Accessibility.check(reader.page(), page);
    reader.assertNoSidewaysScroll();
    picture(reader, page + "-wide");
    reader.resize(Readers.PHONE, 844);
    reader.assertNoSidewaysScroll();
    picture(reader, page + "-phone");
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    reader.resize(718, 1000);
    reader.assertNoSidewaysScroll();
    picture(reader, page + "-print");
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    reader.resize(Readers.WIDE, 900);
  }

  private static void picture(Reader reader, String name) throws IOException {
    if (!PICTURES.isEmpty()) {
      Files.createDirectories(Path.of(PICTURES));
      Page.ScreenshotOptions whole = new Page.ScreenshotOptions().setFullPage(true);
      reader.page().screenshot(whole.setPath(Path.of(PICTURES, name + ".png")));
    }
  }
}
