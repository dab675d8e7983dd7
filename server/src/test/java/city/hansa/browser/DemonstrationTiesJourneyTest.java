package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.kernel.Viewer.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The three demonstration ties of docs/demonstration/ties.csv, brought on the import pages as that
 * folder says, but as a workbook, and clicked through: one renews itself, of one notice runs, one
 * stands on the word of one side alone.
 */
@BrowserTest
class DemonstrationTiesJourneyTest {
  private static final String OFFICE = "loviisa-fi";

  /** So that the ties that other tests make of the same file stay apart. */
  private static final String LABEL = "demonstration-workbook";

  @Autowired private ApplicationContext context;

  @Test
  void areBroughtAndClickedThrough(Readers readers) throws IOException {
    Reader clerk =
        SignedIn.as(People.in(context).person(OFFICE, Role.DESK_OFFICER), readers.wide());
    source(clerk);
    bring(clerk);
    renews(clerk);
    ends(clerk);
    standsAlone(clerk);
  }

  /** As the folder's own words say; another test may have entered it before. */
  private static void source(Reader clerk) {
    if (clerk.page().request().get("/sources/demonstration-list").status() == 200) {
      return;
    }
    clerk.open("/sources");
    clerk.link("Add a source").first().click();
    clerk.find("#title").fill("DEMONSTRATION list");
    clerk.find("main form.sheet [type=submit]").click();
    clerk.assertAt("/sources/demonstration-list");
  }

  private static void bring(Reader clerk) throws IOException {
    clerk.open("/desk");
    clerk.link("Import").first().click();
    clerk.page().getByLabel("What the rows are").selectOption(new SelectOption().setLabel("Acts"));
    clerk
        .find("#import-file")
        .setInputFiles(new FilePayload("ties.xlsx", "application/octet-stream", workbook()));
    Looks.at(clerk, "import-1-file");
    press(clerk, "Check the rows");
    assertThat(clerk.find("#standing"))
        .containsText(
            "7 rows are right, 0 are refused.", new ContainsTextOptions().setTimeout(60_000));
    Looks.at(clerk, "import-2-checked");
    Looks.fromTheRight(clerk, "import-2-checked");
    press(clerk, "Write all 7 rows");
    assertThat(clerk.find("#standing"))
        .containsText("7 rows were written", new ContainsTextOptions().setTimeout(60_000));
    Looks.at(clerk, "import-3-written");
  }

  private static byte[] workbook() throws IOException {
    try (var text = Files.newBufferedReader(Path.of("../docs/demonstration/ties.csv"));
        XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Ties");
      for (CSVRecord record : CSVFormat.RFC4180.parse(text)) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : record) {
          row.createCell(Math.max(0, row.getLastCellNum()))
              .setCellValue(cell.equals("demonstration") ? LABEL : cell);
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void renews(Reader clerk) {
    clerk.open("/ties?kind=FRIENDSHIP&actor=gahanna-us");
    clerk.find("tbody tr:has-text('" + LABEL + "') th a").click();
    assertThat(clerk.find(".actor-kind")).containsText("both sides");
    assertThat(clerk.find("aside")).containsText("renews itself on 28 Feb 2027");
    assertThat(clerk.find("aside")).containsText("notice for this term until");
    assertThat(clerk.find("ol.acts")).containsText("a visit that nobody made");
    Looks.at(clerk, "tie-renews");
    Looks.fromTheRight(clerk, "tie-renews");
  }

  private static void ends(Reader clerk) {
    clerk.open("/ties?state=ENDING&actor=kasungu-mw");
    Looks.at(clerk, "ties-ending");
    clerk.find("tbody tr:has-text('" + LABEL + "') th a").click();
    assertThat(clerk.find(".actor-kind")).containsText("notice running");
    assertThat(clerk.find("aside")).containsText("notice ends it on 1 Mar 2027");
    Looks.at(clerk, "tie-notice");
  }

  private static void standsAlone(Reader clerk) {
    clerk.open("/ties?sides=ONE&kind=PROJECT&actor=kasungu-mw");
    clerk.find("tbody tr:has-text('" + LABEL + "') th a").click();
    assertThat(clerk.find(".actor-kind")).containsText("one side only");
    assertThat(clerk.find(".lede")).containsText("Asserted, not active");
    assertThat(clerk.find("tr:has-text('Kasungu')")).containsText("nothing is known");
    Looks.at(clerk, "tie-one-side");
    Looks.fromTheRight(clerk, "tie-one-side");
  }

  private static void press(Reader clerk, String button) {
    clerk
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
