package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.kernel.Viewer.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A clerk whose browser runs no scripts types names where ids are asked, and is offered whom. */
@BrowserTest
class NamesJourneyTest {
  @Autowired private ApplicationContext context;

  private Reader clerk(Readers readers) {
    return SignedIn.as(
        People.in(context).person("tampere-fi", Role.DESK_OFFICER),
        readers.with(options -> options.setJavaScriptEnabled(false)));
  }

  @Test
  void aNameIsAnsweredWithThoseCalledSoAndTheFormIsKept(Readers readers) {
    Reader clerk = clerk(readers).open("/acts/new?type=liaison.open");
    clerk.find("[name='payload.with']").fill("Cologne");
    clerk.find("[name='payload.purpose']").fill("bridges");
    clerk.find("[name=madeOn]").fill("2026-11-20");
    clerk.expectRefusal("/acts/new");
    deposit(clerk);
    assertThat(clerk.find(".offers legend")).containsText("Which “Cologne” is meant?");
    assertThat(clerk.find("[name='payload.purpose']")).hasValue("bridges");
    clerk.find(".offers input[value=koeln-de]").check();
    deposit(clerk);
    assertThat(clerk.heading()).hasText("Tampere opened a liaison with Cologne");
  }

  @Test
  void whoTypesAnotherNameIsTakenAtThatWord(Readers readers) {
    Reader clerk = clerk(readers).open("/acts/new?type=liaison.open");
    clerk.find("[name='payload.with']").fill("Cologne");
    clerk.find("[name=madeOn]").fill("2026-11-21");
    clerk.expectRefusal("/acts/new");
    deposit(clerk);
    clerk.find(".offers input[value=koeln-de]").check();
    clerk.find("[name='payload.with']").fill("uclg");
    deposit(clerk);
    assertThat(clerk.heading()).containsText("Tampere opened a liaison with United Cities");
  }

  @Test
  void aFilterOffersToo(Readers readers) {
    Reader reader = readers.with(options -> options.setJavaScriptEnabled(false)).open("/acts");
    reader.find("#actor").fill("Cologne");
    reader.find("main form [type=submit]").first().click();
    reader.find(".offers input[value=koeln-de]").check();
    reader.find("main form [type=submit]").first().click();
    assertThat(reader.find("#actor")).hasValue("koeln-de");
    assertThat(reader.find(".named")).hasText("Cologne");
    assertThat(reader.find(".offers")).hasCount(0);
  }

  private static void deposit(Reader clerk) {
    clerk.find(".acts-form [type=submit]").click();
  }
}
