package city.hansa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.kernel.Viewer.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two delegations work on one clause in two browsers while the secretariat merges in a third: each
 * sees what the others do as it happens, and nobody's words are lost.
 */
@BrowserTest
class NegotiationJourneyTest {
  private static final String KEEPER = "uclg";

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  private People people;
  private String pact = "";

  @BeforeEach
  void anInstrumentIsDrafted() {
    people = People.in(context);
    people.organisation(KEEPER, "Europe/Madrid");
    pact = Drafts.fresh("journey-pact");
    var registrar = people.viewer(people.person(KEEPER, Role.REGISTRAR));
    var draft =
        Drafts.with(
            Drafts.own("instrument.register", KEEPER, pact, "2026-01-10"),
            it ->
                it.payload(
                    "title", "Journey Pact",
                    "kind", "PACT",
                    "bindingness", "POLITICAL",
                    "depositary", KEEPER));
    org.assertj.core.api.Assertions.assertThat(depository.deposit(registrar, draft, null))
        .isInstanceOf(Depositing.Deposited.class);
  }

  private String path() {
    return "/instruments/" + pact + "/negotiation";
  }

  @Test
  void twoDelegationsNegotiateOneClause(Readers readers) {
    Reader secretariat = delegate(readers.wide(), KEEPER);
    open(secretariat);
    Reader porto = delegate(readers.wide(), "porto-pt");
    Reader lyon = delegate(readers.wide(), "lyon-fr");
    String clause = clause(porto);
    lyon.open(clause);
    porto.open(clause);
    secretariat.open(clause);
    Accessibility.check(porto.page(), "a clause");

    propose(porto, "REWORD", "We shall plant ten thousand trees every year.");
    assertThat(porto.find(".proposal").first()).containsText("Porto");
    // Nobody loaded the page again.
    assertThat(lyon.find(".proposal").first()).containsText("ten thousand trees");
    lyon.find(".proposal input[name=words]").first().fill("Too many for a dense city");
    press(lyon, "Object");
    assertThat(lyon.find(".stances").first()).containsText("Too many for a dense city");
    assertThat(porto.find(".stances").first()).containsText("Too many for a dense city");
    propose(lyon, "BRACKET", "a thousand trees");
    assertThat(porto.find(".bracket")).containsText("a thousand trees");
    assertThat(secretariat.find(".bracket sup")).containsText("Lyon");

    conflict(porto, lyon, secretariat, clause);
    translate(secretariat, clause);
    agree(porto, secretariat);
    handOver(secretariat);
  }

  /** French is the other language; until it has its words nothing can be handed over. */
  private void translate(Reader secretariat, String clause) {
    secretariat.open(path());
    assertThat(secretariat.find("#handover")).containsText("No words in French");
    secretariat.open(clause.replace("?in=en", "?in=fr"));
    secretariat.find("#write-number").fill("Article 1");
    secretariat.find("#write-body").fill("Nous planterons dix mille arbres chaque ann\u00e9e.");
    press(secretariat, "Set these words");
    assertThat(secretariat.find("#work .wording").first()).containsText("dix mille arbres");
    secretariat.open(clause);
  }

  private void handOver(Reader secretariat) {
    secretariat.open(path());
    Accessibility.check(secretariat.page(), "a finished negotiation");
    press(secretariat, "Propose the text in every language");
    assertThat(secretariat.find(".text-versions")).containsText("Version 1, English");
    assertThat(secretariat.find(".text-versions")).containsText("Version 1, French");
    secretariat.open(path());
    assertThat(secretariat.find("#handed-over")).containsText("version 1");
  }

  /** Both write while the secretariat merges; what each typed is still there. */
  private void conflict(Reader porto, Reader lyon, Reader secretariat, String clause) {
    secretariat.open(clause);
    Reader other = secretariat;
    porto.find("#remark-words").fill("A remark that is not sent yet");
    secretariat
        .find(".proposal")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("ten thousand"))
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Take into the text"))
        .click();
    assertThat(other.find("#work .wording").first()).containsText("ten thousand trees");
    assertThat(porto.find("#work .wording").first()).containsText("ten thousand trees");
    assertThat(porto.find("#remark-words")).hasValue("A remark that is not sent yet");
    assertThat(lyon.find("#work .wording").first()).containsText("ten thousand trees");
  }

  private void agree(Reader porto, Reader secretariat) {
    String seen = secretariat.find("form[action$='/agreement'] [name=seen]").inputValue();
    org.assertj.core.api.Assertions.assertThat(seen).isEqualTo("2");
    press(secretariat, "Declare the clause agreed");
    assertThat(secretariat.find("#work .tag.good")).containsText("agreed");
    assertThat(porto.find("#work .tag.good")).containsText("agreed");
    porto.expectRefusal(path() + "/proposals");
    porto.find("#propose-kind").selectOption("REWORD");
    porto.find("#propose-body").fill("Words that come too late");
    press(porto, "Propose");
    assertThat(porto.find("main")).containsText("has been agreed meanwhile");
    assertThat(porto.find("#propose-body")).hasValue("Words that come too late");
  }

  private void open(Reader secretariat) {
    secretariat.open(path());
    Accessibility.check(secretariat.page(), "opening a negotiation");
    secretariat.find("#open-languages").fill("en fr");
    secretariat
        .find("#text")
        .fill("# Journey Pact\n\nArticle 1\n\nWe shall plant a thousand trees every year.\n");
    press(secretariat, "Open it");
    assertThat(secretariat.find(".draft .clause").first()).isVisible();
    for (String city : Map.of("porto-pt", "", "lyon-fr", "").keySet()) {
      people.organisation(city);
      secretariat.find("#admit-delegation").fill(city);
      press(secretariat, "Admit");
    }
    assertThat(secretariat.find("#delegations")).containsText("Porto");
    assertThat(secretariat.find("#delegations")).containsText("Lyon");
    Accessibility.check(secretariat.page(), "a negotiation");
    secretariat.resize(Readers.PHONE, 844);
    secretariat.assertNoSidewaysScroll();
    secretariat.resize(Readers.WIDE, 900);
  }

  /** The path of the clause about trees. */
  private String clause(Reader reader) {
    reader.open(path());
    return reader
        .find(".clause")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("thousand trees"))
        .locator("h2 a")
        .first()
        .getAttribute("href");
  }

  private static void propose(Reader reader, String kind, String words) {
    reader.find("#propose-kind").selectOption(kind);
    reader.find("#propose-body").fill(words);
    press(reader, "Propose");
  }

  private Reader delegate(Reader reader, String city) {
    return SignedIn.as(people.person(city, Role.NETWORK_DELEGATE), reader);
  }

  private static void press(Reader reader, String button) {
    reader
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }
}
