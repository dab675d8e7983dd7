package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.kernel.Viewer.Role;
import city.hansa.reconcile.NameLinking;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A desk officer brings lists of ties: that of one city's partners, one of pairs, and a workbook
 * with two sheets and merged cells. None of these ties exists.
 */
@BrowserTest
class TieListsJourneyTest {
  private static final String OFFICE = "heinola-fi";

  /** The office's ties that are no sister cities from shipped lists. */
  private static final String OWN = "Partner;Country;Since\nPiran;Slovenia;2015\nBled;Slovenia;\n";

  private static final String PAIRS =
      "City,Country,Partner,Country,Since\n"
          + "Imatra,Finland,Piran,Slovenia,2011-05-02\n"
          + "Imatra,Finland,Imatra,Finland,2012\n";

  @Autowired private ApplicationContext context;
  private Reader clerk;

  @BeforeEach
  void signIn(Readers readers) {
    NameLinking.await(context);
    clerk = SignedIn.as(People.in(context).person(OFFICE, Role.DESK_OFFICER), readers.wide());
  }

  @Test
  void ofOneCity(Readers readers) {
    bring("partners.csv", OWN.getBytes(StandardCharsets.UTF_8));
    assertThat(clerk.find("#column-1 option:checked")).hasText("Other end: country");
    ties("Project partnership", "The first end");
    clerk.page().getByLabel("One end of every tie").fill("Nobody of this name");
    long sources = sources();
    clerk.expectRefusal(path());
    press("Look up the names");
    assertThat(clerk.find(".problem")).containsText("There is no such actor");
    Looks.at(clerk, "tie-list-refused");
    clerk.page().getByLabel("One end of every tie").fill(OFFICE);
    preview();
    assertFigure("JOIN", 2);
    Assertions.assertThat(sources()).as("entered once").isEqualTo(sources + 1);
    Looks.at(clerk, "tie-list-preview");
    press("Write 2 acts");
    assertThat(clerk.find("h2", "Written into the register")).isVisible();
    clerk.open("/actors/" + OFFICE + "/ties?kind=PROJECT");
    assertThat(clerk.find(".ties tbody tr")).hasCount(2);
    assertThat(clerk.find(".ties tr:has-text('Piran')")).containsText("one side only");
    Looks.at(clerk, "ties-of-an-actor");
    Looks.fromTheRight(clerk, "ties-of-an-actor");
  }

  @Test
  void ofPairs(Readers readers) {
    bring("pairs.csv", PAIRS.getBytes(StandardCharsets.UTF_8));
    assertThat(clerk.find("#column-2 option:checked")).hasText("Other end: name");
    assertThat(clerk.find("#column-3 option:checked")).hasText("Other end: country");
    ties("Cooperation", "The list does not say");
    preview();
    assertFigure("JOIN", 1);
    assertFigure("REFUSED", 1);
    clerk.find("[data-outcome=REFUSED]").click();
    assertThat(clerk.find("tbody tr")).containsText("Both ends are the same actor.");
    Looks.at(clerk, "tie-list-refused-rows");
  }

  @Test
  void ofAWorkbookWithTwoSheets(Readers readers) throws IOException {
    bring("ties.xlsx", workbook());
    clerk.page().getByLabel("Day of the list").fill("2024-02");
    clerk.page().getByLabel("One end of every tie").fill("Imatra");
    clerk.page().getByLabel("Sheet", new Page.GetByLabelOptions().setExact(true)).selectOption("1");
    press("Look at this sheet");
    assertThat(clerk.page().getByLabel("Day of the list")).hasValue("2024-02");
    assertThat(clerk.page().getByLabel("One end of every tie")).hasValue("Imatra");
    clerk.page().getByLabel("One end of every tie").fill("");
    assertThat(clerk.find(".notice.warn").first())
        .containsText("Cells merged downwards, filled into each row: 1");
    assertThat(clerk.find("#column-0 option:checked")).hasText("Name");
    Looks.at(clerk, "workbook-columns");
    ties("Friendship", "Both ends");
    preview();
    assertFigure("JOIN", 2);
  }

  /** The second sheet names one city once, over the rows of its two partners. */
  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      rows(book.createSheet("Read me"), List.of(List.of("DEMONSTRATION"), List.of("no ties")));
      XSSFSheet ties = book.createSheet("Ties");
      rows(
          ties,
          List.of(
              List.of("City", "Country", "Partner", "Partner country"),
              List.of("Imatra", "Finland", "Piran", "Slovenia"),
              List.of("", "Finland", "Bled", "Slovenia")));
      ties.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void rows(XSSFSheet sheet, List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      var row = sheet.createRow(i);
      for (int j = 0; j < rows.get(i).size(); j++) {
        row.createCell(j).setCellValue(rows.get(i).get(j));
      }
    }
  }

  private void bring(String name, byte[] bytes) {
    clerk.open("/lists");
    clerk
        .find("#list-file")
        .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    press("Read the list");
    assertThat(clerk.heading()).hasText("What the list is");
  }

  private void ties(String kind, String sayer) {
    clerk.page().getByLabel("Ties between two actors").check();
    clerk.page().getByLabel("Kind of tie").selectOption(new SelectOption().setLabel(kind));
    clerk.page().getByLabel("Who says so").selectOption(new SelectOption().setLabel(sayer));
    clerk.page().getByLabel("Title of the new source").fill("DEMONSTRATION: ties of nobody");
    clerk.page().getByLabel("Day of the list").fill("2024-03-01");
  }

  private void preview() {
    press("Look up the names");
    press("Make the preview");
    assertThat(clerk.find("h2", "What would be written")).isVisible();
  }

  private void assertFigure(String outcome, int count) {
    assertThat(clerk.find("[data-outcome=" + outcome + "] b")).hasText(String.valueOf(count));
  }

  private long sources() {
    return context
        .getBean(JdbcClient.class)
        .sql("select count(*) from source where title = 'DEMONSTRATION: ties of nobody'")
        .query(Long.class)
        .single();
  }

  private String path() {
    return clerk.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
  }

  private void press(String button) {
    clerk
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
