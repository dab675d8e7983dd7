package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.kernel.Viewer.Role;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A head of office enters a liaison that only those who answer for the office may read: nobody else
 * meets it, in no page, list, feed or export, while the log still counts it.
 */
@BrowserTest
class VisibilityJourneyTest {
  private static final String OFFICE = "porto-pt";
  private static final String SECRET = "talks that are not public yet";

  @Autowired private ApplicationContext context;
  private People people;

  @BeforeEach
  void hire() {
    people = People.in(context);
  }

  @Test
  void aRestrictedLiaisonIsMetByThoseWhoAnswerForTheOfficeAlone(Readers readers) {
    Reader head = signedIn(readers.wide(), Role.HEAD_OF_OFFICE);
    enter(head, "uclg", "an open matter", "PUBLIC");
    String act = enter(head, "gent-be", SECRET, "RESTRICTED");
    assertThat(head.heading()).containsText("Ghent");
    assertThat(head.find("main")).containsText(SECRET);
    assertThat(head.find(".chip.warn").first()).containsText("those who answer for this office");
    Accessibility.check(head.page(), "a restricted act");

    Reader officer = signedIn(readers.wide(), Role.DESK_OFFICER);
    officer.openRefused(act, 404);
    officer.open("/acts?actor=" + OFFICE);
    assertThat(officer.find("main")).containsText("United Cities and Local Governments");
    assertThat(officer.find("main")).not().containsText("Ghent");
    officer.openRefused("/subjects/liaison/" + OFFICE + "~gent-be", 404);

    nobodyElse(readers.wide(), act);

    Reader auditor = signedIn(readers.wide(), Role.AUDITOR);
    auditor.open("/audit?what=act.read&subject=" + act.replace("/acts/", ""));
    assertThat(auditor.find("tbody")).containsText("Restricted act read");
  }

  private static void nobodyElse(Reader anyone, String act) {
    anyone.openRefused(act, 404);
    anyone.open("/notices?actor=" + OFFICE);
    assertThat(anyone.find("main")).containsText("United Cities and Local Governments");
    assertThat(anyone.find("main")).not().containsText("Ghent");
    // Lists that ship name Ghent in acts of others; no notice does.
    for (String open : new String[] {"/api/v1/acts?format=csv", "/api/v1/acts?format=jsonl"}) {
      withoutSecret(anyone, open).doesNotContain(OFFICE + "~gent-be");
    }
    for (String open : new String[] {"/notices.atom", "/api/v1/notices"}) {
      withoutSecret(anyone, open).doesNotContain(OFFICE + "~gent-be", "Ghent");
    }
    String number = act.replace("/acts/", "");
    assertThat(anyone.page().request().get("/api/v1/acts/" + number).status()).isEqualTo(404);
    String checkpoint = anyone.page().request().get("/log/checkpoint").text();
    assertThat(Long.parseLong(checkpoint.lines().toList().get(1)))
        .as("acts in the log")
        .isGreaterThanOrEqualTo(Long.parseLong(number));
  }

  private static AbstractStringAssert<?> withoutSecret(Reader anyone, String open) {
    return assertThat(anyone.page().request().get(open).text())
        .as(open)
        .containsIgnoringCase("porto")
        .doesNotContain(SECRET);
  }

  /** Returns the path of the new act. */
  private static String enter(Reader head, String with, String purpose, String visibility) {
    head.open("/acts/new?type=liaison.open");
    head.find("[name='payload.with']").fill(with);
    head.find("[name='payload.purpose']").fill(purpose);
    head.find("[name=madeOn]").fill("2026-03-02");
    head.find("#visibility").selectOption(visibility);
    head.find(".acts-form [type=submit]").click();
    assertThat(head.find(".notice a.btn")).isVisible();
    return head.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
  }

  private Reader signedIn(Reader reader, Role role) {
    return SignedIn.as(people.person(OFFICE, role), reader);
  }
}
